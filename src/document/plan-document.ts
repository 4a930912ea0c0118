import type { StepId } from '../../flows/order.ts';
import type { Paper, Plan } from '../guidance/planning.ts';
import type { Words } from '../words/use-words.ts';
import type { Contents, Head, Phase, PlanDocument, Today } from './blocks.ts';
import { callCaution, phoneCaution, stepCaution } from './caution.ts';
import { leftOut } from './on.ts';
import { peopleFor } from './people.ts';
import { phasesOf } from './phases.ts';
import { waysWriter } from './reach.ts';
import { stepWriter } from './step.ts';

/**
 * A plan with its words, said once for whatever shows it.
 * @param paper what print shows of its beginning and of its contacts
 * @param words those for the plan's audience
 */
export function planDocument(plan: Plan, paper: Paper, words: Words): PlanDocument {
  const waysOf = waysWriter(words);
  const write = stepWriter(words, waysOf, plan.otherPhone ? stepCaution(words) : null, true);
  const phases = phasesOf(plan.steps, write, words);
  return [
    head(plan, words),
    today(plan.today, paper.today, words),
    contents(phases, words),
    ...phases,
    peopleFor(plan.contacts, paper.contacts, waysOf, plan.otherPhone ? callCaution(words) : null, words),
  ];
}

function head(plan: Plan, words: Words): Head {
  const { t, addressed: context } = words;
  return {
    kind: 'head',
    on: 'both',
    title: t('plan.title', { context }),
    kindness: {
      on: leftOut.kindness,
      text: plan.merelyReceived ? t('plan.kindReceived') : t('plan.kind', { context }),
    },
    caution: plan.otherPhone ? phoneCaution(words) : null,
  };
}

function today(onScreen: readonly StepId[], onPrint: readonly StepId[], words: Words): Today {
  const titled = (id: StepId) => ({ id, title: words.step(id, 'title') });
  return {
    kind: 'today',
    on: 'both',
    title: words.t('plan.today'),
    lists: [
      { on: 'screen', steps: onScreen.map(titled) },
      { on: 'print', steps: onPrint.map(titled) },
    ],
    note: words.t('plan.todayNote'),
  };
}

function contents(phases: readonly Phase[], { t }: Words): Contents {
  return {
    kind: 'contents',
    on: leftOut.contents,
    title: t('plan.parts'),
    phases: phases.map(({ id, title, steps }) => ({ id, title, count: steps.length })),
    people: t('plan.people'),
  };
}
