import type { CaveatId } from './caveats.ts';
import type { Condition } from './condition.ts';
import type { ContactId } from './contacts.ts';
import type { Discretion } from './discretion.ts';
import type { OffenceId } from './offences.ts';
import type { GroupId } from './plan/groups.ts';
import type { SourceId } from './sources.ts';

/**
 * What following a step leads to, as far as a safety rule asks about it. The rules are tested on
 * these, not on prose, so a text must never suggest an effect that its step does not name.
 */
export type Effect =
  /** the sexual image itself is captured, copied, printed, kept or sent */
  | 'copiesImage'
  /** what is noted or saved stands beside the image or holds it, so that it could be captured on the way */
  | 'leadsToImage'
  /** the image is looked at */
  | 'viewsImage'
  /** material that was received is captured, kept, forwarded, deleted or destroyed */
  | 'handlesReceived'
  /** an existing original is shown to the police on the device */
  | 'showsOriginal'
  /** the material is searched for or opened again, or rooms are joined for it */
  | 'searchesForIt'
  /** a message or call to the person who did it, or meeting them */
  | 'contactsOffender'
  /** money, images or anything else that is demanded is given */
  | 'paysOffender'
  /** their phone, cloud or account is opened */
  | 'opensTheirDevice'
  /** a conversation of others is recorded */
  | 'recordsOthers'
  /** the person who did it is named where everyone can read it */
  | 'namesInPublic'
  /** a private firm is paid for removal */
  | 'paysRemovalFirm'
  /** done on the phone on which the threats came */
  | 'usesThatPhone'
  /** messages (words, accounts, numbers) are saved */
  | 'savesMessages'
  /** the other person is blocked or the account reported, which may remove the chat */
  | 'endsChat'
  /** trained people look whether an image has spread */
  | 'asksToLook'
  | 'usesTakeItDown'
  | 'usesStopNcii'
  | 'urgesReport'
  /** the police are asked for something beside a report, and hear of the case by it */
  | 'asksPolice'
  /** someone is spoken to before the police are: where paper drops that, it drops the police too */
  | 'comesBeforePolice'
  /** a reason not to go to the police yet */
  | 'givesReasonToWait'
  | 'tellsTeacher'
  | 'tellsCounsellor'
  | 'tellsParent'
  | 'changesPasswords'
  | 'findsSaferDevice'
  | 'plansSafety'
  | 'keepsEvidence'
  | 'saysWhoMustReport'
  | 'resetsPhone'
  | 'publicWarning';

/** One action of the checklist. Its words stand in `locales/<language>/steps.json` under its id. */
export type Step = {
  readonly group: GroupId;
  /** Which answers include it; without it the step stands in every plan. */
  readonly when?: Condition;
  readonly contacts?: readonly ContactId[];
  readonly offences?: readonly OffenceId[];
  /** Facts that its guidance rests on. */
  readonly sources?: readonly SourceId[];
  readonly effects?: readonly Effect[];
  /** Sentences added to its body while they hold, beside those that follow from its effects and contacts (`follows.ts`). */
  readonly caveats?: readonly CaveatId[];
  /** Steps without which it is not printed: they follow from its effects. */
  readonly goesWith?: readonly string[];
  readonly discretion: Discretion;
};

/** The steps of a phase, in the order in which they are read. */
export type Steps = Readonly<Record<string, Step>>;
