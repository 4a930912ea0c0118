import type { ReactNode, RefObject } from 'react';
import type { Head } from '../../document/blocks.ts';
import { Caution } from '../../parts/contact/Caution.tsx';
import { placed } from '../../parts/page/placed.ts';

type Props = {
  head: Head;
  headingRef: RefObject<HTMLHeadingElement | null>;
  /** Stands above it. */
  back: ReactNode;
};

/** What this is, and that it is nobody's fault who reads it. */
export function PlanHead({ head: { on, title, kindness, caution }, headingRef, back }: Props) {
  return (
    <header className={placed(on, 'plan-head')}>
      {back}
      <h1 tabIndex={-1} ref={headingRef}>
        {title}
      </h1>
      <p className={placed(kindness.on, 'kind')}>{kindness.text}</p>
      {caution && <Caution caution={caution} />}
    </header>
  );
}
