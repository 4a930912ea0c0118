import { leaveId } from '../shell/protocol.ts';

/**
 * The way out: an ordinary link, first in the page, before any script and outside React. It bears both languages, and
 * the style sheet shows the one spoken, so that it needs no script to follow a change of language.
 */
export function LeaveLink({ to, ko, en }: { to: string; ko: string; en: string }) {
  return (
    <a id={leaveId} href={to} rel="noreferrer noopener" draggable="false">
      <span className="both in-ko" lang="ko">
        {ko}
      </span>
      <span className="both in-en" lang="en">
        {en}
      </span>
    </a>
  );
}
