import type { Asks } from './asking.ts';
import { assuming } from './assuming.ts';
import { assertedLeaves } from './because.ts';
import { type Condition, type Leaf, meets, named, spelledOut } from './condition.ts';
import type { Guide, Planbook } from './guidebook.ts';
import { guidesOf } from './order.ts';

/** The words that a chart is drawn with. */
export type ChartWords = {
  readonly question: (question: string) => string;
  readonly option: (question: string, option: string) => string;
  readonly phase: (phase: string) => string;
  readonly step: (step: string) => string;
  readonly say: (key: ChartKey, values?: Readonly<Record<string, string>>) => string;
};
type ChartKey =
  | 'everyone'
  | 'plan'
  | 'checklist'
  | 'noSteps'
  | 'fitting'
  | 'unless'
  | 'askedBefore'
  | 'not'
  | 'all'
  | 'any'
  | 'is'
  | 'or'
  | 'whenever';

/** Guides as text and Mermaid charts that a person can read who does not know the code. */
export function createCharts(asks: Asks, { order, steps }: Planbook, words: ChartWords) {
  /** A condition in words: `What happened? → Someone threatens`. */
  function conditionText(condition: Condition, nested = false): string {
    if ('not' in condition) return words.say('not', { condition: conditionText(condition.not, true) });
    if ('all' in condition || 'any' in condition) {
      const parts = ('all' in condition ? condition.all : condition.any).map((part) => conditionText(part, true));
      const joined = parts.join(words.say('all' in condition ? 'all' : 'any'));
      return nested && parts.length > 1 ? `(${joined})` : joined;
    }
    if ('only' in condition) return conditionText(spelledOut(condition), nested);
    const options = saidOptions(condition).map((option) => words.option(condition.q, option));
    return words.say('is', { question: words.question(condition.q), options: options.join(words.say('or')) });
  }

  function saidOptions(leaf: Leaf): readonly string[] {
    return named(leaf, asks.counting.optionsOf(leaf.q));
  }

  /** For whom the guide is. */
  function titleOf({ when }: Guide): string {
    return when === undefined ? words.say('everyone') : conditionText(when);
  }

  /** The questions of a guide, under which condition each is asked or passed by, and the checklist it ends in. */
  function guideChart(guide: Guide): string {
    const questions = Object.keys(guide.asks);
    const lines = questions.flatMap((question, index) => {
      const following = questions[index + 1] ?? 'checklist';
      const { askedBefore = [] } = asks.places.get(question)?.find((place) => place.guide === guide.id) ?? {};
      const own = guide.asks[question]?.when;
      const passed = [
        ...(own === undefined ? [] : [words.say('unless', { condition: conditionText(own) })]),
        ...askedBefore.map((earlier) => words.say('askedBefore', { condition: conditionText(earlier) })),
      ];
      return [
        `  ${question}["${quoted(`<b>${words.question(question)}</b><br>${optionsText(question)}`)}"]`,
        `  ${question} --> ${following}`,
        ...passed.map((label) => `  ${question} -. "${quoted(label)}" .-> ${following}`),
      ];
    });
    const first = questions[0] ?? 'checklist';
    return [
      'flowchart TD',
      `  start(["${quoted(titleOf(guide))}"]) --> ${first}`,
      ...lines,
      `  checklist(["${quoted(words.say('checklist'))}"])`,
    ].join('\n');
  }

  function optionsText(question: string): string {
    return asks.counting
      .optionsOf(question)
      .map((option) => words.option(question, option))
      .join('<br>');
  }

  /** The steps that the guide's answers bring into the plan, by phase: what its questions, or its situation, ask for. */
  function checklistOf(guide: Guide): { phase: string; steps: string[] }[] {
    const situation = guide.when === undefined ? [] : assertedLeaves(guide.when);
    const isNamed = (leaf: Leaf) =>
      situation.some((one) => one.q === leaf.q && saidOptions(leaf).some((option) => meets(one, option)));
    const isBrought = (id: string) =>
      assertedLeaves(steps[id]?.when ?? { all: [] }).some((leaf) => leaf.q in guide.asks || isNamed(leaf));
    return Object.entries(order)
      .map(([phase, ids]) => ({ phase, steps: ids.filter(isBrought) }))
      .filter((phase) => phase.steps.length > 0);
  }

  /** The checklist as an outline, each step with what else it takes beside the guide's situation. */
  function checklistText(guide: Guide): string {
    const lines = checklistOf(guide).flatMap(({ phase, steps: ids }) => [
      `\n### ${words.phase(phase)}\n`,
      ...ids.map((id) => `- **${words.step(id)}**${callingFor(id, guide)}`),
    ]);
    return lines.length === 0 ? `\n${words.say('noSteps')}` : lines.join('\n');
  }

  function callingFor(id: string, guide: Guide): string {
    const open = assuming(guide.when, steps[id]?.when ?? { all: [] }, asks.counting.optionsOf);
    return typeof open === 'boolean' ? '' : ` ${words.say('whenever', { condition: conditionText(open) })}`;
  }

  /** The whole interview: one guide after the other, then the plan. */
  function interviewChart(): string {
    const guides = guidesOf(asks.book).filter((guide) => guide !== asks.book.fitting);
    const lines = guides.flatMap((guide, index) => [
      `  ${node(guide.id)}["${quoted(titleOf(guide))}"]`,
      `  ${node(guide.id)} --> ${node(guides[index + 1]?.id ?? 'plan')}`,
    ]);
    const { fitting } = asks.book;
    return [
      'flowchart TD',
      ...lines,
      `  plan(["${quoted(words.say('plan'))}"])`,
      `  plan --> ${node(fitting.id)}["${quoted(`<b>${words.say('fitting')}</b><br>${Object.keys(fitting.asks).map(words.question).join('<br>')}`)}"]`,
      `  ${node(fitting.id)} --> plan`,
    ].join('\n');
  }

  return { titleOf, guideChart, checklistOf, checklistText, interviewChart, conditionText };
}

/** Mermaid reads a bare hyphen as part of an arrow. */
function node(id: string): string {
  return id.replaceAll('-', '_');
}

function quoted(text: string): string {
  return text.replaceAll('"', '#quot;');
}
