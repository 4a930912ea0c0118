import { contacts } from '../../flows/contacts.ts';
import type { Answers } from '../../flows/questions.ts';
import { contentVersion } from '../../flows/version.ts';
import { blocksOf } from '../document/blocks.ts';
import type { OffenceEntry } from '../document/more.ts';
import type { ContactEntry } from '../document/people.ts';
import { planDocument } from '../document/plan-document.ts';
import type { StepEntry } from '../document/step.ts';
import { nextQuestion } from '../guidance/asking.ts';
import { conclude, paperOf } from '../guidance/planning.ts';
import { allWords } from '../words/all-words.ts';
import type { Language } from '../words/languages.ts';
import { createSpeaker } from '../words/speaker.ts';
import { wordsFor } from '../words/use-words.ts';

/**
 * The plan with its words, as JSON: the same steps in the same order as on the page.
 * `phone` is as dialled in Korea; `phoneAbroad` is E.164, or null where there is none.
 */
export function planAsJson(answers: Answers, lang: Language) {
  const plan = conclude(answers);
  const words = wordsFor(createSpeaker(lang, allWords[lang]), plan.audience);
  const document = planDocument(plan, paperOf(plan, answers), words);
  return {
    contentVersion,
    lang,
    audience: plan.audience,
    steps: blocksOf(document, 'phase').flatMap(({ id, steps }) => steps.map((step) => stepAsJson(step, id))),
    today: plan.today,
    contacts: blocksOf(document, 'people').flatMap((people) => people.contacts.map(contactAsJson)),
    next: nextQuestion(answers),
  };
}

function stepAsJson({ id, title, body, caveats, why, more, ...step }: StepEntry, phase: string) {
  const { discretion, sources, because } = more.background;
  return {
    id,
    phase,
    title,
    body: [body, ...caveats.map(({ text }) => text)].join(' '),
    why,
    how: more.how?.text ?? null,
    because:
      because && 'reasons' in because ? because.reasons.map(({ question, options }) => ({ question, options })) : [],
    discretion: Object.fromEntries(discretion.rows.map(({ id: field, text }) => [field, text])),
    contacts: step.contacts.map((contact) => contact.id),
    offences: more.offences?.items.map(offenceAsJson) ?? [],
    sources: sources?.items.map((source) => source.id) ?? [],
  };
}

function offenceAsJson({ id, name, penalty, change }: OffenceEntry) {
  return { id, name, penalty, changed: change ?? null };
}

function contactAsJson({ id, name, hours, languages, facts, checked }: ContactEntry) {
  const { kind, phone, phoneAbroad, sms, url } = contacts[id];
  const fact = (wanted: string) => facts.rows.find((row) => row.id === wanted)?.text ?? null;
  return {
    id,
    kind,
    name,
    phone,
    phoneAbroad,
    sms,
    url,
    hours: hours?.text ?? null,
    languages: languages?.text ?? null,
    serves: fact('serves'),
    checkedOn: checked.checkedOn,
  };
}
