import type { PhaseId, StepId } from '../../flows/order.ts';
import type { Placed, Text } from './on.ts';
import type { People } from './people.ts';
import type { StepEntry } from './step.ts';

/** A plan with its words: what stands in it, in this order. Whoever shows it adds no word of the plan. */
export type PlanDocument = readonly Block[];

export type Block = Head | Today | Contents | Phase | People;

type Titled<Id> = { readonly id: Id; readonly title: string };

export type Head = Placed & {
  readonly kind: 'head';
  readonly title: string;
  readonly kindness: Text;
  /** What to do with a phone that cannot be trusted. */
  readonly caution: Text | null;
};

/** The first things to do: print has others where private answers brought the first. */
export type Today = Placed & {
  readonly kind: 'today';
  readonly title: string;
  readonly lists: readonly (Placed & { readonly steps: readonly Titled<StepId>[] })[];
  readonly note: string;
};

/** The parts that follow, and how many steps each has. */
export type Contents = Placed & {
  readonly kind: 'contents';
  readonly title: string;
  readonly phases: readonly (Titled<PhaseId> & { readonly count: number })[];
  readonly people: string;
};

export type Phase = Placed &
  Titled<PhaseId> & {
    readonly kind: 'phase';
    readonly note: string | undefined;
    readonly steps: readonly StepEntry[];
  };

/** The blocks of one kind, in order. */
export function blocksOf<Kind extends Block['kind']>(document: PlanDocument, kind: Kind) {
  return document.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}
