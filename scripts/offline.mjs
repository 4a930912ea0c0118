import { createHash } from 'node:crypto';
import { classicScript } from './inline-script.mjs';

/** Not of the site itself: for hosts, for whoever compares builds, and for addresses that are not there. */
const left = /^(_|SHA256SUMS$|404\.html$|offline\.js$)/;

/**
 * The worker that keeps this build on a device, with the hash of every page and asset. Written after prerendering, so
 * that none is missing.
 * @param {ReadonlyMap<string, Uint8Array>} built every file by its path in the output folder
 */
export async function offlineScript(built) {
  const paths = [...built.keys()].filter((path) => !left.test(path)).sort();
  const files = Object.fromEntries(
    paths.map((path) => [
      `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
      `sha256-${digest(built.get(path), 'base64')}`,
    ]),
  );
  const worker = await classicScript('src/keeping/worker/worker.ts');
  const build = digest(JSON.stringify(files) + worker, 'hex').slice(0, 16);
  return `const build=${JSON.stringify(build)};\nconst files=${JSON.stringify(files)};\n${worker}`;
}

/**
 * @param {string | Uint8Array | undefined} bytes
 * @param {'hex' | 'base64'} encoding
 */
function digest(bytes, encoding) {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest(encoding);
}
