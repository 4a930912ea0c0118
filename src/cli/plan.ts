import { parseArgs } from 'node:util';
import { readAnswers } from '../guidance/asking.ts';
import { isLanguage, type Language, languages } from '../words/languages.ts';
import { clipped, explain, explainTwice, harmless, usage } from './explain.ts';
import { planAsJson } from './plan-as-json.ts';
import { type Fault, parseJson, readInput } from './read-input.ts';

export type Io = {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** @returns what kept the text from being written, such as `ENOSPC` */
  readonly out: (text: string) => Promise<string | undefined>;
  readonly err: (text: string) => Promise<string | undefined>;
};

/**
 * `plan --lang ko|en [--answers FILE]`: prints the plan for an answer set as JSON; without a file it reads standard
 * input. Faulty input prints every fault on standard error and nothing on standard output.
 * @returns the exit code: 0, or 2 for faulty input or output that cannot be written
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const refuse = async (lines: readonly string[]) => {
    await io.err(`${lines.map(harmless).join('\n')}\n`);
    return 2;
  };
  const options = readOptions(argv);
  if ('fault' in options) return refuse([options.fault, usage]);
  const text = await readInput(options.file ?? io.stdin);
  if ('fault' in text) return refuse([text.fault]);
  const input = parseJson(text.content);
  if ('fault' in input) return refuse([input.fault]);
  const result = readAnswers(input.value);
  const faults = 'problems' in result ? result.problems.map(explain) : [];
  if (input.twice.length > 0) faults.unshift(explainTwice(input.twice));
  if ('problems' in result || faults.length > 0) return refuse(faults);
  const unwritten = await io.out(`${JSON.stringify(planAsJson(result.answers, options.lang), null, 2)}\n`);
  return unwritten === undefined ? 0 : refuse([`The plan could not be written (${unwritten}).`]);
}

function readOptions(argv: readonly string[]): { lang: Language; file: string | undefined } | Fault {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { lang: { type: 'string', multiple: true }, answers: { type: 'string', multiple: true } },
    });
    const { lang: [lang = 'ko', ...langs] = [], answers: [file, ...files] = [] } = values;
    if (langs.length > 0 || files.length > 0) return { fault: '--lang and --answers: give each once.' };
    if (!isLanguage(lang)) {
      return { fault: `--lang: "${clipped(lang)}" is not a language here. Allowed: ${languages.join(', ')}.` };
    }
    return { lang, file };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}
