import { Component, Fragment, type ReactNode } from 'react';

const mostTimes = 20;

/**
 * Page translators and extensions move the nodes that React has made; then it does not find one where it wants to remove
 * or insert something. What is below is rendered anew: the answers stand above. Any other fault goes on to `CrashNotice`.
 */
export class Mended extends Component<{ children: ReactNode }, { times: number }> {
  override state = { times: 0 };

  override componentDidCatch(fault: unknown) {
    const moved = fault instanceof DOMException && fault.name === 'NotFoundError';
    if (!moved || this.state.times >= mostTimes) throw fault;
    this.setState(({ times }) => ({ times: times + 1 }));
  }

  override render() {
    return <Fragment key={this.state.times}>{this.props.children}</Fragment>;
  }
}
