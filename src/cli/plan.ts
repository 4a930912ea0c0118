import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readAnswers } from '../engine/read-answers.ts';
import { isLanguage, type Language, languages } from '../i18n/languages.ts';
import { explain, usage } from './explain.ts';
import { planAsJson } from './plan-as-json.ts';

export type Io = {
  readonly stdin: () => Promise<string>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

/**
 * `plan --lang ko|en [--answers FILE]`: prints the plan for an answer set as JSON; without a file it reads standard
 * input. Faulty input prints every fault on standard error and nothing on standard output.
 * @returns the exit code: 0, or 2 for faulty input
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const refuse = (lines: readonly string[]) => {
    io.err(`${lines.join('\n')}\n`);
    return 2;
  };
  const options = readOptions(argv);
  if ('fault' in options) return refuse([options.fault, usage]);
  const text = await readInput(options.file, io);
  if ('fault' in text) return refuse([text.fault]);
  const input = parseJson(text.content);
  if ('fault' in input) return refuse([input.fault]);
  const result = readAnswers(input.value);
  if ('problems' in result) return refuse(result.problems.map(explain));
  io.out(`${JSON.stringify(planAsJson(result.answers, options.lang), null, 2)}\n`);
  return 0;
}

type Fault = { readonly fault: string };

function readOptions(argv: readonly string[]): { lang: Language; file: string | undefined } | Fault {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { lang: { type: 'string', default: 'ko' }, answers: { type: 'string' } },
    });
    if (!isLanguage(values.lang)) {
      return { fault: `--lang: "${values.lang}" is not a language here. Allowed: ${languages.join(', ')}.` };
    }
    return { lang: values.lang, file: values.answers };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

async function readInput(file: string | undefined, io: Io): Promise<{ content: string } | Fault> {
  try {
    return { content: file === undefined ? await io.stdin() : await readFile(file, 'utf8') };
  } catch (error) {
    return {
      fault: `--answers: cannot read "${file ?? 'standard input'}" (${(error as NodeJS.ErrnoException).code}).`,
    };
  }
}

function parseJson(content: string): { value: unknown } | Fault {
  if (content.trim() === '') return { fault: 'The input is empty. An answer set without answers is {}.' };
  try {
    return { value: JSON.parse(content.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { fault: `The input is not JSON: ${(error as Error).message}.` };
  }
}
