import { authorityFacts } from './sources/authority-facts.ts';
import { contactFacts } from './sources/contact-facts.ts';
import { helplineFacts } from './sources/helpline-facts.ts';
import { lawFacts } from './sources/law-facts.ts';
import { platformFacts } from './sources/platform-facts.ts';
import { procedureFacts } from './sources/procedure-facts.ts';
import { regionFacts } from './sources/region-facts.ts';
import { supportLawFacts } from './sources/support-law-facts.ts';
import { youthLawFacts } from './sources/youth-law-facts.ts';
import { youthProcedureFacts } from './sources/youth-procedure-facts.ts';

/** Every fact that the guidance rests on, by its id. */
export const sources = {
  ...authorityFacts,
  ...contactFacts,
  ...helplineFacts,
  ...regionFacts,
  ...platformFacts,
  ...lawFacts,
  ...youthLawFacts,
  ...supportLawFacts,
  ...procedureFacts,
  ...youthProcedureFacts,
};

export type SourceId = keyof typeof sources;
