import { lines } from '../contacts/lines.ts';
import type { SafetyRule } from '../safety-rule.ts';
import { abroad, inDanger, suicidal } from './hazards.ts';

/** Rules 1 and 2: someone to call, and danger first. */
export const firstHelp: readonly SafetyRule[] = [
  {
    id: '1-someone-to-call',
    hazard: 'A plan without anyone to call',
    rule: '112 and 1366 stand in every plan, and a step turns to someone to talk to; no plan is empty.',
    holds: [{ contacts: ['police-112', 'womens-hotline-1366'] }, { turnsTo: 'counselling' }, { atLeast: 6 }],
  },
  {
    id: '2-danger-first',
    hazard: 'Urgent help below calm advice',
    rule: 'In danger, or filmed at this moment, 112 is the first step.',
    when: { all: [inDanger, { not: suicidal }, { not: abroad }] },
    holds: [{ first: ['call112'] }],
  },
  {
    id: '2-thoughts-of-suicide-first',
    hazard: 'Urgent help below calm advice',
    rule: 'With thoughts of suicide 109 is the first step, by call or text, and its words name 112 too.',
    when: { all: [suicidal, { not: inDanger }] },
    holds: [
      { first: ['contact109'] },
      { figures: [lines['suicide-109'].phone, lines['police-112'].phone], of: { step: 'contact109' } },
    ],
  },
  {
    id: '2-both-first',
    hazard: 'Urgent help below calm advice',
    rule: 'With both, these are the first two.',
    when: { all: [inDanger, suicidal, { not: abroad }] },
    holds: [{ first: ['contact109', 'call112'] }],
  },
  {
    id: '2-danger-abroad',
    hazard: 'A call that does not connect',
    rule: 'In danger outside Korea, the local emergency number stands where 112 would.',
    when: { all: [inDanger, abroad] },
    holds: [{ stands: ['callTheLocalNumber'] }, { absent: ['call112', 'contact112Silently'] }],
  },
  {
    id: '2-danger-drops-nothing',
    hazard: 'Urgent help below calm advice',
    rule: 'Adding a danger takes no urgent step out of the plan.',
    when: { not: { q: 'safety', is: ['inDanger', 'beingFilmedNow', 'unsure'] } },
    holds: [{ keeps: 'rightNow', adding: { q: 'safety', option: 'inDanger' } }],
  },
];
