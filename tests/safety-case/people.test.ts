import { describe, expect, test } from 'vitest';
import type { CaveatId } from '../../flows/caveats.ts';
import { type StepId, stepIds } from '../../flows/order.ts';
import type { Answers } from '../../flows/questions.ts';
import { steps } from '../../flows/steps.ts';
import { privateQuestions } from '../../src/engine/handing-over.ts';
import { breaking, type Case, effectsOf, everyPlan, has, positions } from './cases.ts';

const underNineteen = ({ answers }: { answers: Answers }) =>
  has(answers, 'age', 'under14', 'from14to17', 'eighteen', 'unsure');
/** Each of these steps, where it stands, bears the caveat. */
const carry =
  (ids: readonly StepId[], caveat: CaveatId) =>
  ({ plan }: Case) =>
    plan.steps.every((step) => !ids.includes(step.id) || step.caveats.includes(caveat));
const watched = ({ answers }: { answers: Answers }) =>
  has(answers, 'safety', 'deviceWatched', 'unsure') || has(answers, 'sharesHomeOrDevice', 'yes', 'unsure');

describe('rule 5: the person who did it', () => {
  test('no step contacts, pays, meets or tests them', () => {
    expect(stepIds.filter((id) => effectsOf(id).includes('contactsOffender'))).toEqual([]);
    expect(breaking(({ ids }) => ids.includes('dontMeetOrConfront'))).toEqual([]);
    expect(
      breaking(
        ({ ids }) => ids.includes('dontPayOrSend'),
        ({ answers }) => has(answers, 'happened', 'threatened'),
      ),
    ).toEqual([]);
  });
});

describe('rule 6: under-19s and those who must report', () => {
  test('who must report comes before any suggestion to tell a teacher or counsellor', () => {
    expect(
      breaking((one) => {
        const said = positions(one, 'saysWhoMustReport')[0];
        const telling = [...positions(one, 'tellsTeacher'), ...positions(one, 'tellsCounsellor')];
        return said !== undefined && telling.every((position) => position > said);
      }, underNineteen),
    ).toEqual([]);
  });

  test('while the age is unknown, each such step says itself who must report', () => {
    expect(
      breaking(
        ({ plan }) =>
          plan.steps.every(
            (step) =>
              !effectsOf(step.id).some((effect) => effect === 'tellsTeacher' || effect === 'tellsCounsellor') ||
              step.caveats.includes('mustReport'),
          ),
        ({ answers }) => answers.age !== 'adult',
      ),
    ).toEqual([]);
  });

  test('an under-19 is sent to no parent without "one who is not that person" while family may have done it', () => {
    const familyMay = (one: { answers: Answers }) =>
      underNineteen(one) &&
      (one.answers.offender === undefined || has(one.answers, 'offender', 'family', 'unsure', 'severalPeople'));
    expect(
      breaking(
        ({ plan }) =>
          plan.steps.every(
            (step) => !effectsOf(step.id).includes('tellsParent') || step.caveats.includes('notThatPerson'),
          ),
        familyMay,
      ),
    ).toEqual([]);
  });

  test('the police are asked not to notify a relative who may have done it', () => {
    const mayBeFamily = (one: { answers: Answers }) =>
      underNineteen(one) && has(one.answers, 'offender', 'family', 'unsure');
    expect(breaking(({ ids }) => ids.includes('askPoliceNotToNotifyThatPerson'), mayBeFamily)).toEqual([]);
  });
});

describe('rule 8: a watched device or a shared home', () => {
  test('a safer device comes first, then evidence, then safety planning, then passwords', () => {
    expect(
      breaking((one) => {
        const places = (['findsSaferDevice', 'keepsEvidence', 'plansSafety', 'changesPasswords'] as const).map(
          (effect) => positions(one, effect),
        );
        return places.every(
          (here, index) =>
            here.every((position) => (places[index + 1] ?? []).every((later) => position < later)) &&
            (index > 0 || here.length > 0),
        );
      }, watched),
    ).toEqual([]);
  });

  test('every step that the other person could notice is marked, also while safety is unknown', () => {
    expect(
      breaking(
        ({ plan }) => plan.steps.every((step) => step.marked === (step.discretion.noticed !== 'no')),
        (one) => watched(one) || one.answers.safety === undefined,
      ),
    ).toEqual([]);
  });
});

describe('rules 9 and 12: what would turn against the person', () => {
  test('plans about someone known say not to open their devices or record others', () => {
    expect(
      breaking(
        ({ ids }) => ids.includes('dontOpenTheirDevices'),
        ({ answers }) => has(answers, 'offender', 'partnerOrEx', 'family', 'coworker'),
      ),
    ).toEqual([]);
  });

  test('nobody is named in public and no removal firm is paid', () => {
    expect(
      breaking(
        ({ ids }) => ids.includes('dontNameThemInPublic'),
        ({ answers }) => has(answers, 'happened', 'shared', 'threatened', 'filmed', 'faked'),
      ),
    ).toEqual([]);
    expect(
      breaking(
        ({ ids }) => ids.includes('dontPayRemovalFirms'),
        ({ answers }) => has(answers, 'happened', 'shared', 'threatened', 'faked'),
      ),
    ).toEqual([]);
  });
});

describe('rule 10: an infected phone', () => {
  test('installed, or perhaps: every call link carries "use another phone"', () => {
    const perhaps = ({ answers }: { answers: Answers }) => has(answers, 'installedFile', 'yes', 'unsure');
    expect(breaking(({ plan, ids }) => plan.otherPhone && ids.includes('useAnotherPhone'), perhaps)).toEqual([]);
  });

  test('a threat for money counts as perhaps until the question is answered', () => {
    const unanswered = ({ answers }: { answers: Answers }) =>
      has(answers, 'demand', 'money') && answers.installedFile === undefined;
    expect(breaking(({ plan }) => plan.otherPhone, unanswered)).toEqual([]);
  });

  test('a plan without threats never carries it', () => {
    const noThreat = ({ answers }: { answers: Answers }) =>
      answers.happened !== undefined && !has(answers, 'happened', 'threatened', 'unsure');
    expect(breaking(({ plan }) => !plan.otherPhone, noThreat)).toEqual([]);
  });

  test('known to be infected, it stays off while evidence is kept', () => {
    const kept: readonly StepId[] = ['saveTheThreats', 'photographVanishingChats', 'keepPaymentRecords'];
    const infected = ({ answers }: { answers: Answers }) => has(answers, 'installedFile', 'yes', 'unsure');
    expect(
      breaking((one) => carry(kept, 'phoneStaysOff')(one) && one.ids.includes('saveTheThreats'), infected),
    ).toEqual([]);
  });

  test('the phone is reset only after evidence', () => {
    expect(
      breaking((one) =>
        positions(one, 'resetsPhone').every((reset) => positions(one, 'keepsEvidence').every((kept) => kept < reset)),
      ),
    ).toEqual([]);
  });
});

describe('rules 13 and 14: visa worry, and not reporting now', () => {
  test('with visa worry 1577-1366 is named first, and the limits of the exemption are told', () => {
    const worried = ({ answers }: { answers: Answers }) => has(answers, 'visaWorry', 'yes', 'unsure');
    expect(breaking(({ ids }) => ids.includes('callDanuriFirst') && ids.includes('knowTheStayRules'), worried)).toEqual(
      [],
    );
    expect(steps.callDanuriFirst.contacts?.[0]).toBe('danuri-1577-1366');
    expect(steps.knowTheStayRules.sources).toEqual(
      expect.arrayContaining(['l-imm-limits', 'l-imm-practice', 'l-stay']),
    );
  });

  test('not reporting now keeps evidence, offers help and urges nothing', () => {
    const notNow = ({ answers }: { answers: Answers }) => answers.reporting === 'notNow';
    expect(
      breaking(
        (one) => positions(one, 'urgesReport').length === 0 && one.ids.includes('decideAboutReportingLater'),
        notNow,
      ),
    ).toEqual([]);
    const ownCase = (one: { answers: Answers }) => notNow(one) && !has(one.answers, 'happened', 'received');
    expect(breaking((one) => positions(one, 'keepsEvidence').length > 0, ownCase)).toEqual([]);
    expect(everyPlan().some((one) => positions(one, 'urgesReport').length > 0)).toBe(true);
  });
});

describe('what does not fit the person is left out', () => {
  const onlyReceived = ({ answers }: { answers: Answers }) =>
    answers.happened?.length === 1 && answers.happened[0] === 'received';

  test('who only received something is not told to report it as theirs, nor protected from the sender as family', () => {
    const theirs: readonly StepId[] = [
      'reportToPolice',
      'reportToTheSchool',
      'reportToTheEmployer',
      'askForFamilyProtection',
    ];
    expect(breaking(({ ids }) => !theirs.some((id) => ids.includes(id)), onlyReceived)).toEqual([]);
  });

  test('who made or posted it is sent to a lawyer, and to the police by no step before that', () => {
    const made = (one: { answers: Answers }) => onlyReceived(one) && has(one.answers, 'exposure', 'madeOrShared');
    const early: readonly StepId[] = [
      'setHowPoliceContactYou',
      'reportWhatYouSaw',
      'noteWhatYouSaw',
      'chooseTheStation',
      'reportFromAbroad',
    ];
    expect(
      breaking(({ ids }) => ids.includes('stopAndSeeALawyer') && !early.some((id) => ids.includes(id)), made),
    ).toEqual([]);
  });

  test('outside Korea no step sends to 112 or a station as the way to report, and danger says whom to call there', () => {
    const danger: readonly StepId[] = [
      'contact109',
      'call112',
      'contact112Silently',
      'useAnotherPhone',
      'leaveTheCamera',
      'reportFilmingAtOnce',
      'reportWhatYouSaw',
      'reportOnline',
      'tellThemYouMustReport',
      'callAboutHarmAtHome',
    ];
    expect(
      breaking(
        (one) =>
          !one.ids.includes('reportToPolice') &&
          !one.ids.includes('chooseTheStation') &&
          carry(danger, 'outsideKorea')(one),
        ({ answers }) => answers.region === 'abroad',
      ),
    ).toEqual([]);
    expect(
      breaking(
        ({ plan }) => plan.steps.every((step) => !step.caveats.includes('outsideKorea')),
        ({ answers }) => has(answers, 'region', 'seoul', 'unsure'),
      ),
    ).toEqual([]);
  });

  test('what went round by hand alone is asked of no platform', () => {
    const byHand = ({ answers }: { answers: Answers }) =>
      answers.sharedWhere?.length === 1 && answers.sharedWhere[0] === 'inPerson';
    expect(
      breaking(
        ({ ids }) => !ids.some((id) => id.startsWith('ask') && steps[id].discretion.learns === 'platform'),
        byHand,
      ),
    ).toEqual([]);
  });

  test('a counsellor with someone under 19 on the line hears of the duty to report', () => {
    const calling = (one: { answers: Answers }) => one.answers.forWhom === 'caller' && underNineteen(one);
    expect(breaking(({ ids }) => ids.includes('tellThemYouMustReport'), calling)).toEqual([]);
  });
});

describe('rule 15: what is handed to others', () => {
  test('cases that differ in private answers alone have the same steps on paper', () => {
    const papers = new Map<string, Set<string>>();
    const isPrivate = (question: string) => privateQuestions.some((one) => one === question);
    let compared = 0;
    for (const { answers, plan } of everyPlan()) {
      const told = Object.entries(answers).filter(([question]) => !isPrivate(question));
      const papersOfIt = papers.get(JSON.stringify(told)) ?? new Set();
      compared += papersOfIt.size > 0 ? 1 : 0;
      papersOfIt.add(plan.steps.flatMap((step) => (step.onPaper ? step.id : [])).join());
      papers.set(JSON.stringify(told), papersOfIt);
    }
    expect([...papers].filter(([, alike]) => alike.size > 1).map(([told]) => told)).toEqual([]);
    expect(compared).toBeGreaterThan(1_000);
  });

  test('what a private answer can take away stands on no paper, and no more is left out than that', () => {
    const never = new Set(everyPlan().flatMap(({ ids }) => ids));
    for (const { plan } of everyPlan()) for (const step of plan.steps) if (step.onPaper) never.delete(step.id);
    expect([...never].sort()).toEqual([
      'call112',
      'callDanuriFirst',
      'checkTheRoom',
      'contact109',
      'contact112Silently',
      'dontDestroyOrHide',
      'freezeTheMoney',
      'keepACopySomewhereSafe',
      'keepPaymentRecords',
      'knowTheStayRules',
      'noteWhatYouSaw',
      'photographTheCamera',
      'planYourSafety',
      'reportWhatYouSaw',
      'stopAndSeeALawyer',
      'tellThePersonShown',
      'useSaferDevice',
    ]);
  });
});
