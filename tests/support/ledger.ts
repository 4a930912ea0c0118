import type { ContactId } from '../../flows/contacts.ts';
import type { OffenceId } from '../../flows/offences.ts';
import type { StepId } from '../../flows/order.ts';

/** One thing that document A (the deepfake card) or B (the response guide) says, and where Gyeot says it. */
export type Entry = {
  readonly document: 'A' | 'B';
  readonly says: string;
  readonly steps?: readonly StepId[];
  readonly contacts?: readonly ContactId[];
  readonly offences?: readonly OffenceId[];
  /** A key of locales/<language>/know.json. */
  readonly page?: string;
  /** The fact by which it was put right, where the document is wrong or out of date. */
  readonly corrected?: readonly string[];
};

export const ledger: readonly Entry[] = [
  {
    document: 'B',
    says: 'Filming ①: report to 112 or the local police at once',
    steps: ['reportFilmingAtOnce', 'call112'],
    contacts: ['police-112'],
  },
  {
    document: 'B',
    says: 'Filming ②: submit an installed camera as evidence',
    steps: ['leaveTheCamera', 'keepTheRemovedCamera'],
    corrected: ['p-camera-touch'],
  },
  { document: 'B', says: 'Filming ③: remember clues: phone model, looks', steps: ['rememberTheClues'] },
  {
    document: 'B',
    says: 'Dissemination ①: secure links, originals, captures',
    steps: ['writeDownTheLinks', 'captureThePost', 'keepTheOriginal', 'leaveTheOriginalOnTheDevice'],
  },
  {
    document: 'B',
    says: 'Dissemination ②: print on a single side, report to the local police',
    steps: ['printTheLinkList', 'reportToPolice'],
    corrected: ['p-print-single'],
  },
  {
    document: 'B',
    says: 'Dissemination ③: write a complaint after consulting the police',
    steps: ['makeTheComplaint'],
    corrected: ['p-oral'],
  },
  {
    document: 'B',
    says: 'Dissemination ④: ask for deletion by the site or those who can assist',
    steps: ['askD4uToRemove', 'askAnotherPlatform', 'callTheRegulator', 'askPoliceToRequestRemoval'],
  },
  {
    document: 'B',
    says: 'Threats ①: collect texts and call recordings, report to the police',
    steps: ['saveTheThreats', 'recordYourOwnCalls', 'reportToPolice'],
  },
  {
    document: 'B',
    says: 'Threats ②: hand over an original copy',
    steps: ['handOverTheOriginal', 'leaveTheOriginalOnTheDevice'],
  },
  {
    document: 'B',
    says: 'Threats ③: the station where the offender lives, else one’s own',
    steps: ['chooseTheStation'],
    corrected: ['p-where'],
  },
  {
    document: 'B',
    says: 'Victims are never at fault; counselling and treatment',
    steps: ['talkTo1366', 'visitASunflowerCentre'],
  },
  {
    document: 'B',
    says: 'Do not click: one can become an offender by viewing',
    steps: ['dontOpenSaveOrForward', 'knowWhatViewingMeans'],
    page: 'myths',
  },
  { document: 'B', says: 'Why “revenge porn” is the wrong word', page: 'myths' },
  {
    document: 'B',
    says: 'Types: filming is a crime regardless of consent',
    steps: ['knowFilmingIsACrime'],
    corrected: ['l-14-1-consent'],
  },
  {
    document: 'B',
    says: 'Types: dissemination and redistribution',
    steps: ['knowSharingIsACrime'],
    offences: ['sharing'],
  },
  {
    document: 'B',
    says: 'Types: threats to disseminate, demands of money',
    steps: ['knowThreateningIsACrime'],
    offences: ['threatening', 'coercing', 'extortion'],
  },
  {
    document: 'B',
    says: 'Types: distribution and consumption, platforms and users',
    offences: ['sharingForProfit', 'possessing'],
    page: 'kinds',
  },
  {
    document: 'B',
    says: 'Emergency Call Center for Women 1366',
    contacts: ['womens-hotline-1366'],
    corrected: ['c-ngo-names'],
  },
  {
    document: 'B',
    says: 'Digital Sex Crime Victim Support Center 02-735-8994 (women1366.kr)',
    contacts: ['d4u'],
    corrected: ['c-d4u-url'],
  },
  { document: 'B', says: 'Korea Cyber Sexual Violence Response Center 02-817-7959', contacts: ['kcsvrc'] },
  {
    document: 'B',
    says: 'Korea Sexual Violence Counseling Center 02-338-5801',
    contacts: ['ksvrc'],
    corrected: ['c-ngo-names'],
  },
  {
    document: 'B',
    says: 'Korea Call Center for Women 02-2263-6464, 5',
    contacts: ['kwhl'],
    corrected: ['c-kwhl', 'c-ngo-names'],
  },
  { document: 'B', says: 'Korea Women Link Sexual Violence Counseling Center 02-335-1858', contacts: ['womenlink'] },
  {
    document: 'A',
    says: 'Sexual image creation; deepfakes by groups',
    steps: ['knowFakesAreACrime', 'noteWhoMadeTheFake'],
    page: 'kinds',
  },
  {
    document: 'A',
    says: 'Case 1: a student made a fake of a fellow student',
    steps: ['reportToTheSchool'],
    page: 'cases',
  },
  {
    document: 'A',
    says: 'Case 1 penalty: up to 5 years or 50 million won',
    offences: ['makingFake', 'sharingFake'],
    corrected: ['l-deepfake-seed'],
  },
  { document: 'A', says: 'Case 1: name of the act (“Violent Crimes”)', page: 'cases', corrected: ['l-name'] },
  {
    document: 'A',
    says: 'Makers, distributors and users can all be punished',
    offences: ['viewingFake', 'sharingFake', 'makingFake'],
  },
  { document: 'A', says: 'Case 2: a student kept links to material of minors', page: 'cases' },
  { document: 'A', says: 'Case 2 penalty: more than 1 year', offences: ['childMaterialPossessing'] },
  {
    document: 'A',
    says: 'Watching or downloading spreads the harm',
    steps: ['knowWhatViewingMeans', 'dontOpenSaveOrForward'],
  },
  { document: 'A', says: 'Case 3: a student bought hidden-camera footage', page: 'cases' },
  { document: 'A', says: 'Case 3 penalty: up to 3 years or 30 million won', offences: ['possessing'] },
  {
    document: 'A',
    says: 'Making, sharing and having it all under article 14(4)',
    offences: ['illegalFilming', 'sharing', 'possessing'],
    corrected: ['l-14-4-scope'],
  },
  {
    document: 'A',
    says: 'Emergency report 112 / safe182.go.kr',
    contacts: ['police-112', 'safe182'],
    corrected: ['c-safe182'],
  },
  {
    document: 'A',
    says: 'Korea Communications Standards Commission 1377, then 3',
    contacts: ['regulator-1377'],
    corrected: ['c-kmcsc-name'],
  },
  { document: 'A', says: 'D4U 02-735-8994, d4u.stop.or.kr', contacts: ['d4u'] },
  { document: 'A', says: 'Women’s Emergency Hotline 1366', contacts: ['womens-hotline-1366'] },
  {
    document: 'A',
    says: 'Daejeon: YWCA, with a direct number',
    contacts: ['region-daejeon'],
    corrected: ['c-reg-daejeon'],
  },
  {
    document: 'A',
    says: 'Sejong: Chongchon centre, with a direct number',
    contacts: ['region-sejong'],
    corrected: ['c-reg-sejong'],
  },
  {
    document: 'A',
    says: 'Chungbuk: Cheongju YWCA, with a direct number',
    contacts: ['region-chungbuk'],
    corrected: ['c-reg-chungbuk'],
  },
  {
    document: 'A',
    says: 'Chungnam: Asan centre, with a direct number',
    contacts: ['region-chungnam'],
    corrected: ['c-reg-chungnam'],
  },
  {
    document: 'A',
    says: 'Making, spreading and using are all punished; ask for help',
    steps: ['talkTo1366', 'knowFakesAreACrime'],
  },
];

/** The ledger as a page for readers. */
export function ledgerPage(): string {
  const list = (ids: readonly string[] = []) => ids.map((id) => `\`${id}\``).join(', ');
  const rows = ledger.map(({ document, says, steps = [], contacts = [], offences = [], page, corrected }) => {
    const where = [...steps, ...contacts, ...offences, ...(page === undefined ? [] : [`know: ${page}`])];
    return `| ${document} | ${says} | ${list(where)} | ${list(corrected)} |`;
  });
  return [
    '# What the two documents say, and where Gyeot says it',
    '',
    'Document A is the deepfake card with cases, penalties and contacts; document B the response guide. Where a checked fact disagrees',
    'with a document, the fact wins; its id stands in the last column. `tests/flows/ledger.test.ts` holds this table.',
    '',
    '| | The document says | Gyeot: step, contact, offence or page | Corrected by |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
