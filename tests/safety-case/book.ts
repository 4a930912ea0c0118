import { readdirSync, readFileSync } from 'node:fs';

/**
 * All that a safety rule is held against, loaded anew: a test that plants a fault in the data first replaces a module and
 * then loads the book.
 */
export async function loadBook() {
  const { questions } = await import('../../flows/questions.ts');
  const { holds } = await import('../../flows/condition.ts');
  const { steps } = await import('../../flows/steps.ts');
  const { contacts } = await import('../../flows/contacts.ts');
  const { applicable } = await import('../../src/engine/applicable.ts');
  const { privateQuestions } = await import('../../src/engine/handing-over.ts');
  const { standsOnPaper } = await import('../../src/engine/paper.ts');
  const { composePlan, includedSteps } = await import('../../src/engine/plan.ts');
  const data = { questions, steps, contacts, words: stepWords() };
  return { ...data, holds, applicable, privateQuestions, standsOnPaper, composePlan, includedSteps };
}

export type Book = Awaited<ReturnType<typeof loadBook>>;

type Words = { readonly [key: string]: string | Words };

/** Everything that each language says of a step. */
function stepWords(): (step: string) => readonly string[] {
  const folders = readdirSync('locales', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const languages = folders.map(({ name }): Words => JSON.parse(readFileSync(`locales/${name}/steps.json`, 'utf8')));
  const texts = (words: string | Words | undefined): string =>
    typeof words === 'object' ? Object.values(words).map(texts).join('\n') : (words ?? '');
  const known = new Map<string, readonly string[]>();
  return (step) => {
    const said = known.get(step) ?? languages.map((language) => texts(language[step]));
    known.set(step, said);
    return said;
  };
}
