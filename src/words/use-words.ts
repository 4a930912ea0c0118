import type { i18n, TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import type { CaveatId } from '../../flows/caveats.ts';
import type { ContactId } from '../../flows/contacts.ts';
import type { Discretion } from '../../flows/discretion.ts';
import type { OffenceId } from '../../flows/offences.ts';
import type { PhaseId, StepId } from '../../flows/order.ts';
import type { Audience, QuestionId } from '../../flows/questions.ts';
import { unsure } from '../guidance/asking.ts';
import type { Language } from './languages.ts';
import { longDate } from './long-date.ts';
import { say } from './say.ts';

/** Whom the words address: an audience has its variant of a text where it needs one, anyone else the text itself. */
export type Addressed = Audience | 'anyone';

/** The words of everything that has an id, for one audience in one language. */
export function wordsFor(speaker: i18n, addressed: Addressed) {
  // No text has a variant for anyone: a slow phone is spared the looking.
  const variant = addressed === 'anyone' ? undefined : addressed;
  const find = (key: string) => say(speaker, key, variant);
  const need = (key: string) => find(key) ?? key;
  const withValues: TFunction<'ui'> = speaker.getFixedT(null, 'ui');
  const asItStands = (key: 'brand', values?: Record<string, unknown>) =>
    (values === undefined && say(speaker, `ui:${key}`)) || withValues(key, values ?? {});
  // The same keys and values as i18next's function, which looks for values and plurals also where there are none.
  const t = asItStands as TFunction<'ui'>;
  return {
    t,
    addressed,
    language: speaker.language as Language,
    question: (id: QuestionId) => need(`questions:${id}.label`),
    questionWhy: (id: QuestionId) => find(`questions:${id}.why`),
    option: (id: QuestionId, option: string) =>
      option === unsure ? t('question.unsure') : need(`questions:${id}.options.${option}.label`),
    optionHint: (id: QuestionId, option: string) => find(`questions:${id}.options.${option}.hint`),
    phase: (id: PhaseId) => need(`phases:${id}.title`),
    phaseNote: (id: PhaseId) => find(`phases:${id}.note`),
    step: (id: StepId, field: 'title' | 'body' | 'why') => need(`steps:${id}.${field}`),
    stepHow: (id: StepId) => find(`steps:${id}.how`),
    caveat: (id: CaveatId) => need(`caveats:${id}`),
    callElsewhere: () => need('caveats:callElsewhere'),
    discretionLabel: (field: keyof Discretion) => need(`discretion:${field}.label`),
    discretion: (field: keyof Discretion, value: string) => need(`discretion:${field}.${value}`),
    contact: (id: ContactId) => need(`contacts:${id}.name`),
    contactFact: (id: ContactId, fact: ContactFact) => find(`contacts:${id}.${fact}`),
    offence: (id: OffenceId, field: 'name' | 'law' | 'penalty') => need(`offences:${id}.${field}`),
    offenceChange: (id: OffenceId) => find(`offences:${id}.changed`),
    day: (date: string) => longDate(date, speaker.language),
    // What comes with the plan may not be here yet: looked up when it is shown.
    reach: {
      call: (number: string) => t('contact.call', { number }),
      text: (number: string) => t('contact.text', { number }),
      abroad: (number: string) => t('contact.abroad', { number }),
      get web() {
        return t('contact.web');
      },
      newTab: t('newTab'),
    },
    marks: {
      checked: (day: string) => t('mark.checked', { date: longDate(day, speaker.language) }),
      get notRechecked() {
        return t('mark.notRechecked');
      },
      get corrected() {
        return t('mark.corrected');
      },
      get old() {
        return t('mark.old');
      },
    },
  };
}

export type ContactFact = 'hours' | 'languages' | 'serves' | 'cost' | 'anonymity' | 'note';
export type Words = ReturnType<typeof wordsFor>;

/** Given by `Speaking` and `SpeakingTo`. */
export const WordsContext = createContext<Words | undefined>(undefined);

/** The words for the audience that is addressed here, in the language spoken now. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error('Words are used where nobody speaks');
  return words;
}
