import type { SafetyRule } from '../safety-rule.ts';
import { inDanger } from './hazards.ts';

/** Rules 13 to 16: visa, not reporting, paper, and dates. */
export const reporting: readonly SafetyRule[] = [
  {
    id: '13-visa',
    hazard: 'Reported to immigration',
    rule: '1577-1366 first; the exemption and the stay with their limits.',
    when: { q: 'visaWorry', is: 'yes' },
    holds: [
      { stands: ['callDanuriFirst', 'knowTheStayRules'] },
      { names: 'danuri-1577-1366', firstIn: 'callDanuriFirst' },
      { notOffered: 'immigration-1345', of: { naming: 'danuri-1577-1366' } },
      { restsOn: ['l-imm-limits', 'l-imm-practice', 'l-stay'], of: { steps: ['knowTheStayRules'] } },
    ],
  },
  {
    id: '14-not-now',
    hazard: 'Pressed to report',
    rule: 'Not reporting now: no step urges it.',
    when: { q: 'reporting', is: 'notNow', sure: true },
    holds: [{ never: ['urgesReport'] }],
  },
  {
    id: '14-help-stays',
    hazard: 'Pressed to report',
    rule: 'Not reporting now and not in danger: it may be decided later, with help.',
    when: { all: [{ q: 'reporting', is: 'notNow', sure: true }, { not: inDanger }] },
    holds: [{ stands: ['decideAboutReportingLater'] }],
  },
  {
    id: '14-not-beside-112',
    hazard: 'A call to 112 put off',
    rule: 'In danger, no step says that the police can wait.',
    when: inDanger,
    holds: [{ absent: ['decideAboutReportingLater'] }],
  },
  {
    id: '14-evidence-stays',
    hazard: 'Pressed to report',
    rule: 'Whoever was harmed keeps evidence, also without reporting.',
    when: { not: { q: 'happened', is: 'received' } },
    holds: [{ some: ['keepsEvidence'] }],
  },
  {
    id: '15-private-stays-off-paper',
    hazard: 'A paper read by the wrong person',
    rule: 'What a private answer puts into the plan, or could take out of it, stands on no paper.',
    holds: [
      {
        offPaper: [
          'contact109',
          'callTheLocalNumber',
          'call112',
          'contact112Silently',
          'useSaferDevice',
          'freezeTheMoney',
          'callDanuriFirst',
          'leaveWhatCameUnwanted',
          'talkTonight',
          'stopAndSeeALawyer',
          'haveAnAdultBeside',
          'goToASunflowerCentre',
          'dontDestroyOrHide',
          'photographTheCamera',
          'keepPaymentRecords',
          'noteWhatYouSaw',
          'keepACopySomewhereSafe',
          'decideAboutReportingLater',
          'reportWhatYouSaw',
          'knowTheCivilianPolice',
          'planYourSafety',
          'planYourSafetyApart',
          'checkTheRoom',
          'tellThePersonShown',
          'knowTheStayRules',
        ],
      },
    ],
  },
  {
    id: '15-goes-together',
    hazard: 'A paper that sends to the police whoever should ask someone else first',
    rule: 'Paper asks the police for nothing where it drops Danuri or a lawyer, who come before them.',
    holds: [
      {
        printedWith: ['callDanuriFirst', 'stopAndSeeALawyer'],
        of: { effects: ['urgesReport', 'asksPolice'] },
      },
    ],
  },
  {
    id: '15-same-paper',
    hazard: 'A paper read by the wrong person',
    rule: 'Whatever the private answers are, the same steps stand on paper: a gap would tell.',
    holds: [{ samePaper: true }],
  },
  {
    id: '16-dated',
    hazard: 'A dead number',
    rule: 'Every contact that was compared with a source says when; older than 12 months it is marked (`pages/plan`).',
    holds: [{ dated: true }],
  },
];
