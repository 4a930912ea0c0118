import { readdirSync, readFileSync } from 'node:fs';

/**
 * All that a safety rule is held against, loaded anew: a test that plants a fault in the data first replaces a module and
 * then loads the book.
 */
export async function loadBook() {
  const { questions, privateQuestions } = await import('../../flows/questions.ts');
  const { steps } = await import('../../flows/steps.ts');
  const { contacts } = await import('../../flows/contacts.ts');
  const { applicable, asking } = await import('../../src/guidance/asking.ts');
  const { printedWhen } = await import('../../src/guidance/page.ts');
  const { composePlan, includedSteps } = await import('../../src/guidance/planning.ts');
  const { holds } = asking.reader;
  const data = { questions, privateQuestions, steps, contacts, words: stepWords() };
  return { ...data, holds, printedWhen, applicable, composePlan, includedSteps };
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
