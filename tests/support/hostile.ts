import fc from 'fast-check';

/** Names that mean something to a language, a path, a page, a template or a log. */
const tricks = [
  '__proto__',
  'constructor.prototype.polluted=1',
  '__proto__[polluted]=1',
  'toString',
  'hasOwnProperty',
  '<script>polluted=1</script>',
  '"><img src=x onerror=polluted=1>',
  'javascript:polluted=1',
  "';alert(1);//",
  '\u0024{polluted=1}',
  '{{constructor.constructor("polluted=1")()}}',
  '%00',
  '%0d%0aSet-Cookie:%20a=1',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%c0%ae%c0%ae/',
  '%E0%A4%A',
  '%u0041',
  '//evil.example/',
  'https://evil.example/',
  '\\\\evil.example\\',
  'safety=none&happened=shared',
  'safety[]=none',
  'lang=en',
  'app',
  'leave',
  '곁/%EA%B3%81',
  '\u202Egnp.exe',
  '\uD83D\uDE48\uD83D\uDE49',
  'a'.repeat(4000),
  '{"type":"answer","question":"safety","options":["none"]}',
  '{"__proto__":{"polluted":1}}',
] as const;

const trick = fc.constantFrom(...tricks);
const text = fc.oneof(
  { arbitrary: trick, weight: 3 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 2 },
);
const joined = fc.array(text, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));

/** Generated anew the same each time, so that a failure comes again. */
const sample = (arbitrary: fc.Arbitrary<string>, count: number) =>
  fc.sample(arbitrary, { numRuns: count, seed: 20260701 });

/** Percent-encodes what no request line can carry; leaves the rest as hostile as it is. */
const sendable = (part: string) => part.replace(/[^\x21-\x7e]|[?#]/gu, (letter) => encodeURIComponent(letter));

export const hostilePaths = (count: number) =>
  sample(
    fc
      .tuple(fc.constantFrom('/', '/ko/', '/en/', '/ko/all/', '/assets/', '/offline.js/', '//'), joined)
      .map(([at, part]) => `${at}${sendable(part)}`),
    count,
  );
export const hostileQueries = (count: number) =>
  sample(
    joined.map((part) => `?${sendable(part)}`),
    count,
  );
export const hostileFragments = (count: number) =>
  sample(
    joined.map((part) => `#${sendable(part)}`),
    count,
  );
export const hostileTexts = (count: number) => sample(joined, count);
