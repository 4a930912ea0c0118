import { type ContactId, contacts } from '../../flows/contacts.ts';
import { discretionFields } from '../../flows/discretion.ts';
import type { OffenceId } from '../../flows/offences.ts';
import type { Answers } from '../../flows/questions.ts';
import { contentVersion } from '../../flows/version.ts';
import { nextQuestion } from '../guidance/asking.ts';
import { conclude, type PlannedStep } from '../guidance/planning.ts';
import type { Language } from '../words/languages.ts';
import { type Translate, translator } from '../words/translator.ts';

/**
 * The plan with its words, as JSON: the same steps in the same order as on the page.
 * `phone` is as dialled in Korea; `phoneAbroad` is E.164, or null where there is none.
 */
export function planAsJson(answers: Answers, lang: Language) {
  const plan = conclude(answers);
  const words = translator(lang);
  const say = (key: string) => words(key, { context: plan.audience }) ?? null;
  return {
    contentVersion,
    lang,
    audience: plan.audience,
    steps: plan.steps.map((step) => stepAsJson(step, say)),
    today: plan.today,
    contacts: plan.contacts.map((id) => contactAsJson(id, words)),
    next: nextQuestion(answers),
  };
}

function stepAsJson(step: PlannedStep, say: (key: string) => string | null) {
  return {
    id: step.id,
    phase: step.phase,
    title: say(`steps:${step.id}.title`),
    body: [say(`steps:${step.id}.body`), ...step.caveats.map((caveat) => say(`caveats:${caveat}`))].join(' '),
    why: say(`steps:${step.id}.why`),
    how: say(`steps:${step.id}.how`),
    because: step.because,
    discretion: Object.fromEntries(
      discretionFields.map((field) => [field, say(`discretion:${field}.${step.discretion[field]}`)]),
    ),
    contacts: step.contacts,
    offences: step.offences.map((id) => offenceAsJson(id, say)),
    sources: step.sources,
  };
}

function offenceAsJson(id: OffenceId, say: (key: string) => string | null) {
  return {
    id,
    name: say(`offences:${id}.name`),
    penalty: say(`offences:${id}.penalty`),
    changed: say(`offences:${id}.changed`),
  };
}

function contactAsJson(id: ContactId, words: Translate) {
  const { kind, phone, phoneAbroad, sms, url, checkedOn } = contacts[id];
  const word = (field: string) => words(`contacts:${id}.${field}`) ?? null;
  return {
    id,
    kind,
    name: word('name'),
    phone,
    phoneAbroad,
    sms,
    url,
    hours: word('hours'),
    languages: word('languages'),
    serves: word('serves'),
    checkedOn,
  };
}
