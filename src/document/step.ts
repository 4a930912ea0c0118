import type { CaveatId } from '../../flows/caveats.ts';
import type { ContactId } from '../../flows/contacts.ts';
import type { StepId } from '../../flows/order.ts';
import type { PlannedStep } from '../guidance/planning.ts';
import type { Words } from '../words/use-words.ts';
import { type More, moreWriter } from './more.ts';
import { leftOut, onPrintIf, type Placed, type Text } from './on.ts';
import { once } from './once.ts';
import { type Way, waysInStep } from './reach.ts';

type Named = { readonly id: ContactId; readonly name: string; readonly ways: readonly Way[] };

/** One thing to do, or not to do: what, why, whom to call, and everything else about it. */
export type StepEntry = Placed & {
  readonly id: StepId;
  readonly title: string;
  readonly body: string;
  /** Sentences that the answers add to the body. */
  readonly caveats: readonly (Text & { readonly id: CaveatId })[];
  /** The other person could notice it, and may be watching. */
  readonly mark: (Text & { readonly id: CaveatId }) | null;
  readonly why: string;
  readonly contacts: readonly Named[];
  /** Beside its call links. */
  readonly caution: Text | null;
  /** It can be done and ticked off; a ban cannot. */
  readonly toDo: boolean;
  readonly more: More;
};

/**
 * @param caution what to know of calls from this phone, said beside every number
 * @param reasons whether the answers that put a step here are named; a page that cannot know them leaves them out
 */
export function stepWriter(
  words: Words,
  waysOf: (id: ContactId) => readonly Way[],
  caution: Text | null,
  reasons: boolean,
): (step: PlannedStep) => StepEntry {
  const moreOf = moreWriter(words, reasons);
  const caveat = once((id: CaveatId) => ({ id, text: words.caveat(id) }));
  const named = once((id: ContactId) => ({
    id,
    name: words.contact(id),
    ways: waysInStep(waysOf(id), leftOut.stepWebsite),
  }));
  return (step) => {
    const turnsTo = step.contacts.map(named);
    const byPhone = turnsTo.some(({ ways }) => ways.some(({ kind }) => kind === 'call'));
    return {
      on: onPrintIf(step.onPaper),
      id: step.id,
      title: words.step(step.id, 'title'),
      body: words.step(step.id, 'body'),
      caveats: step.caveats.map((id) => ({ on: onPrintIf(step.caveatsOnPaper.includes(id)), ...caveat(id) })),
      mark: step.marked ? { on: leftOut.noticeMark, ...caveat('couldNotice') } : null,
      why: words.step(step.id, 'why'),
      contacts: turnsTo,
      caution: byPhone ? caution : null,
      toDo: step.phase !== 'doNot',
      more: moreOf(step),
    };
  };
}
