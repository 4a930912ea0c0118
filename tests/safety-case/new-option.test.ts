import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type PhaseId, phaseIds } from '../../flows/order.ts';
import { type Answers, type QuestionId, questions } from '../../flows/questions.ts';
import { safetyRules } from '../../flows/safety-rules.ts';
import { questionIds } from '../../src/guidance/asking.ts';
import type { Plan } from '../../src/guidance/planning.ts';
import { wholeCase } from '../support/answer-sets.ts';
import { furtherSituations, situations } from '../support/situations.ts';
import { type Book, loadBook } from './book.ts';
import { brokenRules, examine, type Findings } from './findings.ts';

/** Stands for whatever joins the catalogue later. */
const invented = 'invented';

vi.mock('../../flows/questions.ts', async (original) => {
  const actual = await original<typeof import('../../flows/questions.ts')>();
  const more = Object.entries(actual.questions).map(([id, one]) => [
    id,
    { ...one, options: [...one.options, 'invented'] },
  ]);
  return { ...actual, questions: Object.fromEntries(more) };
});

/** What stands only while the answer is known to be harmless: of something new nothing is known. */
const withheld: Partial<Record<QuestionId, readonly string[]>> = {
  // A lawyer comes before telling the person shown what one did with their image, before any note, report or statement of
  // it, and with an adult beside; whoever may have done more is not told that they did nothing.
  exposure: [
    'tellThePersonShown',
    'noteWhatYouSaw',
    'reportWhatYouSaw',
    'setHowPoliceContactYou',
    'tellAnAdultYouTrust',
    'police-ecrm',
    'school-117',
    'leaveWhatCameUnwanted',
  ],
  // Where an image may be out, asking to have it removed takes the place of asking to look.
  happened: ['askD4uToLook'],
  // The other ban takes its place, until a rule says what the demand is.
  demand: ['dontGiveIn'],
  // Whoever placed the camera may live there, and walk in.
  offender: ['photographTheCamera'],
};

const given: readonly Answers[] = [
  ...Object.values({ ...situations, ...furtherSituations }),
  ...fc.sample(wholeCase, { numRuns: 120, seed: 11 }),
];
const many = (question: QuestionId) => questions[question].many;
const real = (question: QuestionId) => questions[question].options.filter((option: string) => option !== invented);

let book: Book;
beforeAll(async () => {
  book = await loadBook();
}, 600_000);

function answering(answers: Answers, question: QuestionId, ...options: readonly string[]): Answers {
  const { [question]: _, ...others } = answers;
  if (options.length === 0) return others;
  return { ...others, [question]: many(question) ? options : options[0] };
}

/** Whom and what a plan names: its steps, their cautions, its contacts. */
function parts(plan: Plan): Set<string> {
  const ids = plan.steps.map((step) => step.id);
  const cautions = plan.steps.flatMap((step) => step.caveats.map((caveat) => `${step.id} ${caveat}`));
  return new Set<string>([...ids, ...cautions, ...plan.contacts]);
}

const planned = (answers: Answers) => parts(book.composePlan({ ...answers }));

function counted(answers: Answers): Record<PhaseId, number> {
  const { steps } = book.composePlan({ ...answers });
  const counts = phaseIds.map((phase) => [phase, steps.filter((step) => step.phase === phase).length]);
  return Object.fromEntries(counts) as Record<PhaseId, number>;
}

/** The part that a caution belongs to, or the part itself. */
const bearer = (part: string) => part.split(' ')[0] ?? part;
/** A ban, or a caution of a step that stands. */
const mustNotYield = (part: string, among: ReadonlySet<string>) =>
  part.includes(' ') ? among.has(bearer(part)) : part.startsWith('dont');

/** Cases in which a question is asked and its invented option therefore counts, the first few of them. */
function asking(question: QuestionId): Answers[] {
  const counts = (answers: Answers) => question in book.applicable(answering(answers, question, invented));
  const found = given.filter(counts).slice(0, 6);
  if (found.length === 0) throw new Error(`${question} is never asked`);
  return found;
}

const kept = (question: QuestionId) => (part: string) =>
  !withheld[question]?.some((one) => one === part || one === bearer(part));

describe.each(questionIds)('an option that joins %s', (question) => {
  test('takes nothing away from a plan that had no answer there', () => {
    for (const answers of asking(question)) {
      const now = planned(answering(answers, question, invented));
      const before = planned(answering(answers, question));
      expect([...before].filter((part) => !now.has(part)).filter(kept(question))).toEqual([]);
    }
  });

  test('leaves what stands for most options, and each ban and caution that stands for half of them', () => {
    for (const answers of asking(question)) {
      const now = planned(answering(answers, question, invented));
      const plans = real(question).map((option) => planned(answering(answers, question, option)));
      const gone = [...new Set(plans.flatMap((plan) => [...plan]))].filter((part) => {
        const share = plans.filter((plan) => plan.has(part)).length / plans.length;
        return !now.has(part) && (share > 0.5 || (share === 0.5 && mustNotYield(part, now)));
      });
      expect(gone.filter(kept(question))).toEqual([]);
    }
  });
});

describe.each(questionIds)('an option that joins %s', (question) => {
  test('brings as many steps into each phase as the option of which least follows', () => {
    for (const answers of asking(question)) {
      const now = counted(answering(answers, question, invented));
      const plans = real(question).map((option) => counted(answering(answers, question, option)));
      const least = phaseIds.filter((phase) => now[phase] < Math.min(...plans.map((plan) => plan[phase])));
      expect(least).toEqual([]);
    }
  });
});

describe.each(questionIds.filter(many))('an option that joins %s', (question) => {
  test('takes nothing away beside the others', () => {
    for (const answers of asking(question)) {
      for (const option of real(question)) {
        const now = planned(answering(answers, question, option, invented));
        const before = planned(answering(answers, question, option));
        expect([...before].filter((part) => !now.has(part)).filter(kept(question))).toEqual([]);
      }
    }
  });
});

describe('the safety rules, with an option more everywhere', () => {
  let findings: Findings;
  let alone: Findings;
  beforeAll(() => {
    const strewn = fc
      .sample(fc.tuple(wholeCase, fc.subarray([...questionIds])), { numRuns: 1_500, seed: 12 })
      .map(([answers, chosen]) =>
        chosen.reduce((changed: Answers, question) => {
          const beside = many(question) ? [answers[question] ?? []].flat() : [];
          return answering(changed, question, ...beside, invented);
        }, answers),
      );
    const unknown = strewn.map((answers) => answering(answers, 'happened', invented));
    findings = examine(safetyRules, strewn.map(book.applicable), book);
    alone = examine(safetyRules, unknown.map(book.applicable), book);
  }, 600_000);
  const silent = (found: Findings) => safetyRules.map(({ id }) => id).filter((id) => !found.get(id)?.has(invented));

  test('all hold', () => {
    expect(brokenRules(findings)).toEqual([]);
    expect(brokenRules(alone)).toEqual([]);
  });

  test('all speak beside a situation that nobody foresaw, but for those about nothing else having happened', () => {
    expect(silent(findings)).toEqual(['17-witness-is-no-victim', '17-lawyer-before-police']);
  });

  test('of such a situation alone, only rules are silent that need what happened in another', () => {
    expect(silent(alone)).toEqual([
      '3-show-the-original',
      '4-received-is-left-alone',
      '4-answerable-sees-a-lawyer',
      '4-someone-tonight',
      '4-an-adult-beside',
      '4-lawyer-before-notes',
      '4-no-notes',
      '4-not-accused',
      '4-no-fault-in-receiving',
      '5-do-not-pay',
      '5-do-not-give-in',
      '5-sent-it',
      '5-grooming',
      '5-no-meeting',
      '10-another-phone',
      '10-nothing-saved-on-it',
      '10-in-my-name',
      '10-freeze-by-its-name',
      '10-perhaps-infected',
      '11-others-search',
      '17-witness-is-no-victim',
      '17-lawyer-before-police',
      '17-by-hand',
      '19-host-not-first',
      '19-one-report',
      '19-strangers-are-described',
      '19-car-and-station',
      '19-room-for-the-night',
    ]);
  });
});
