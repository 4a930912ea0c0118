import { useLive } from '../page/use-live.ts';

export type MarkWords = {
  readonly checked: (day: string) => string;
  readonly notRechecked: string;
  readonly corrected: string;
  readonly old: string;
};

/** V supported, X corrected, S a weak source, K not verified. */
export type Status = 'V' | 'X' | 'S' | 'K';

type Props = {
  /** The day on which it was last compared with a source. */
  checkedOn: string | null;
  status: Status;
  words: MarkWords;
};

/** When something was checked, and whether that is long ago (a prerendered page cannot know) or never was. */
export function CheckedMark({ checkedOn, status, words }: Props) {
  const live = useLive();
  return (
    <span className="checked">
      {checkedOn !== null && <time dateTime={checkedOn}>{words.checked(checkedOn)}</time>}
      {!isRechecked(status) && <em>{words.notRechecked}</em>}
      {status === 'X' && <em>{words.corrected}</em>}
      {live && checkedOn !== null && isOld(checkedOn, Date.now()) && <em>{words.old}</em>}
    </span>
  );
}

/** Whether it was compared with a source that bears it. */
export function isRechecked(status: Status): boolean {
  return status === 'V' || status === 'X';
}

/** Longer ago than twelve months, at the time of viewing. */
export function isOld(checkedOn: string, now: number): boolean {
  const due = new Date(checkedOn);
  due.setUTCFullYear(due.getUTCFullYear() + 1);
  return now > due.getTime();
}
