import { Component, type ReactNode } from 'react';
import { Trouble } from './Trouble.tsx';

/** When something breaks: calm words in its place. The exit and the emergency numbers stand outside React. */
export class CrashNotice extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <Trouble crashed onAct={() => location.reload()} /> : this.props.children;
  }
}
