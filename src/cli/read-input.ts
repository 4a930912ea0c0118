import { createReadStream } from 'node:fs';

/** Every question answered with every option is 3 kB. */
const bytesAtMost = 64 * 1024;

export type Fault = { readonly fault: string };

/**
 * What a file or standard input holds, as text. It is read no further than an answer set can reach, so that a wrong
 * file, or one without an end, is told at once.
 * @param input a file's path, or standard input
 */
export async function readInput(input: string | AsyncIterable<Uint8Array>): Promise<{ content: string } | Fault> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of typeof input === 'string' ? createReadStream(input) : input) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > bytesAtMost) return { fault: `The input is larger than ${bytesAtMost / 1024} kB: no answer set is.` };
    }
  } catch (error) {
    const name = typeof input === 'string' ? input : 'standard input';
    return { fault: `--answers: cannot read "${name}" (${(error as NodeJS.ErrnoException).code}).` };
  }
  try {
    // Takes a byte order mark away.
    return { content: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return { fault: 'The input is not UTF-8 text.' };
  }
}

/** The value of a JSON text, and the keys of its outermost object that come more than once. */
export function parseJson(content: string): { value: unknown; twice: string[] } | Fault {
  if (content.trim() === '') return { fault: 'The input is empty. An answer set without answers is {}.' };
  try {
    return { value: JSON.parse(content), twice: keysGivenTwice(content) };
  } catch (error) {
    return { fault: `The input is not JSON: ${(error as Error).message}.` };
  }
}

/**
 * `JSON.parse` keeps the last of equal keys and drops the others silently.
 * @param json a text that `JSON.parse` takes
 */
function keysGivenTwice(json: string): string[] {
  const keys: string[] = [];
  let depth = 0;
  for (const [token, text, colon] of json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[[\]{}]/g)) {
    if (text === undefined) depth += token === '{' || token === '[' ? 1 : -1;
    else if (depth === 1 && colon !== undefined) keys.push(JSON.parse(text) as string);
  }
  const seen = new Set<string>();
  return [...new Set(keys.filter((key) => seen.size === seen.add(key).size))];
}
