import type { ReactNode } from 'react';
import { UnsavedForm } from '../../parts/page/UnsavedForm.tsx';
import { Assurance } from './Assurance.tsx';

type Props = { children: ReactNode; aside: ReactNode; caution?: ReactNode; earlier?: ReactNode };

/** Where questions stand, prerendered and in the app. */
export function AskingLayout({ children, aside, caution, earlier }: Props) {
  return (
    <div className="asking">
      <div className="asking-main">
        {caution}
        <UnsavedForm>{children}</UnsavedForm>
        {earlier}
        <Assurance />
      </div>
      {aside}
    </div>
  );
}
