import { contactFacts } from './sources/contact-facts.ts';
import { lawFacts } from './sources/law-facts.ts';
import { procedureFacts } from './sources/procedure-facts.ts';

/** Every fact that the guidance rests on, by its id. */
export const sources = { ...contactFacts, ...lawFacts, ...procedureFacts };

export type SourceId = keyof typeof sources;
