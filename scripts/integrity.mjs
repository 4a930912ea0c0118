import { createHash } from 'node:crypto';

/**
 * Lets a page run only the modules of this build: an import map with every module's hash stands before the first of
 * them, and the entry and the preloads bear their own.
 * @param {string} html
 * @param {Map<string, Uint8Array>} modules by their address
 */
export function withIntegrity(html, modules) {
  const checked = html.replace(
    /<(?:script|link)\b[^>]*?\s(?:src|href)="(\/[^"]+\.js)"(?=[^>]*>)/gi,
    (tag, /** @type {string} */ address) => {
      const bytes = modules.get(address);
      if (!bytes) throw new Error(`A page asks for ${address}, which the build does not hold`);
      return `${tag} integrity="${hash(bytes)}"`;
    },
  );
  const first = checked.search(/<link\b[^>]*\brel="modulepreload"|<script\b[^>]*\btype="module"/i);
  if (first === -1) return checked;
  const map = `<script type="importmap">${importMap(modules)}</script>`;
  return checked.slice(0, first) + map + checked.slice(first);
}

/**
 * The text of dist/SHA256SUMS, as `sha256sum -c` reads it.
 * @param {Map<string, Uint8Array>} files by their path
 */
export function sums(files) {
  const paths = [...files.keys()].sort();
  return paths.map((path) => `${digest(files.get(path), 'hex')}  ${path}\n`).join('');
}

/** @param {Map<string, Uint8Array>} modules */
function importMap(modules) {
  const addresses = [...modules.keys()].sort();
  return JSON.stringify({ integrity: Object.fromEntries(addresses.map((key) => [key, hash(modules.get(key))])) });
}

/** @param {Uint8Array | undefined} bytes */
function hash(bytes) {
  return `sha256-${digest(bytes, 'base64')}`;
}

/**
 * @param {Uint8Array | undefined} bytes
 * @param {'hex' | 'base64'} encoding
 */
function digest(bytes, encoding) {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest(encoding);
}
