import { type Discretion, discretionFields } from '../../flows/discretion.ts';
import type { OffenceId } from '../../flows/offences.ts';
import type { Source } from '../../flows/sources/source.ts';
import { type SourceId, sources } from '../../flows/sources.ts';
import type { PlannedStep } from '../guidance/planning.ts';
import type { Words } from '../words/use-words.ts';
import { type Because, becauseWriter } from './because.ts';
import { leftOut, type Placed, type Text } from './on.ts';
import { once } from './once.ts';

/** What the act is called in law, its penalty today, and what changed. */
export type OffenceEntry = {
  readonly id: OffenceId;
  readonly name: string;
  readonly penalty: string;
  readonly law: string;
  readonly change: string | undefined;
};

type SourceEntry = Source & { readonly id: SourceId };
type Row = { readonly id: keyof Discretion; readonly label: string; readonly text: string };

/** Everything about a step that is not needed at the first look. */
export type More = {
  readonly title: string;
  readonly how: { readonly heading: Text; readonly text: string } | null;
  readonly offences: { readonly heading: Text; readonly items: readonly OffenceEntry[] } | null;
  readonly background: Placed & {
    /** Who learns of it, who could notice, what it leaves. */
    readonly discretion: { readonly heading: string; readonly rows: readonly Row[] };
    readonly sources: { readonly heading: string; readonly items: readonly SourceEntry[] } | null;
    readonly because: Because | null;
  };
};

export function moreWriter(words: Words, reasons: boolean): (step: PlannedStep) => More {
  const { t } = words;
  const heading = (text: string): Text => ({ on: leftOut.headingInMore, text });
  const headings = {
    how: heading(t('plan.how')),
    offences: heading(t('plan.offences')),
    discretion: t('plan.discretion'),
    sources: t('plan.sources'),
  };
  const titles = { withHow: t('plan.more'), without: t('plan.moreNot') };
  const because = becauseWriter(words);
  const rows = once((field: keyof Discretion) => {
    const label = words.discretionLabel(field);
    return once((value: string): Row => ({ id: field, label, text: words.discretion(field, value) }));
  });
  const source = once((id: SourceId): SourceEntry => ({ id, ...sources[id] }));
  const offence = once((id: OffenceId) => offenceEntry(id, words));

  return (step) => {
    const how = words.stepHow(step.id);
    return {
      title: how ? titles.withHow : titles.without,
      how: how ? { heading: headings.how, text: how } : null,
      offences: step.offences.length > 0 ? { heading: headings.offences, items: step.offences.map(offence) } : null,
      background: {
        on: leftOut.background,
        discretion: {
          heading: headings.discretion,
          rows: discretionFields.map((field) => rows(field)(step.discretion[field])),
        },
        sources: step.sources.length > 0 ? { heading: headings.sources, items: step.sources.map(source) } : null,
        because: reasons ? because(step) : null,
      },
    };
  };
}

function offenceEntry(id: OffenceId, words: Words): OffenceEntry {
  return {
    id,
    name: words.offence(id, 'name'),
    penalty: words.offence(id, 'penalty'),
    law: words.offence(id, 'law'),
    change: words.offenceChange(id),
  };
}
