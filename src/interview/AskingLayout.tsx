import type { ReactNode } from 'react';
import { Assurance } from './Assurance.tsx';

type Props = { children: ReactNode; aside: ReactNode; caution?: ReactNode; earlier?: ReactNode };

/**
 * Where questions stand, prerendered and in the app. The form never submits: its answers would land in the address. So
 * it has no action, `method="dialog"` leads nowhere even without script, and its buttons are plain buttons.
 */
export function AskingLayout({ children, aside, caution, earlier }: Props) {
  return (
    <div className="asking">
      <div className="asking-main">
        {caution}
        <form method="dialog" autoComplete="off" noValidate onSubmit={(event) => event.preventDefault()}>
          {children}
        </form>
        {earlier}
        <Assurance />
      </div>
      {aside}
    </div>
  );
}
