import { build } from 'vite';

const suffix = '?script';

/**
 * `import text from './leave.ts?script'` gives the module and all that it imports as the text of one classic script,
 * to stand inside a page: typed and tested like any module, and small.
 * @returns {import('vite').Plugin}
 */
export function inlineScripts() {
  return {
    name: 'inline-scripts',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(suffix)) return null;
      const resolved = await this.resolve(source.slice(0, -suffix.length), importer);
      return resolved && resolved.id + suffix;
    },
    async load(id) {
      if (!id.endsWith(suffix)) return null;
      const file = id.slice(0, -suffix.length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(await classicScript(file))}`;
    },
  };
}

/**
 * A TypeScript module and all that it imports, as the text of one classic script.
 * @param {string} file its path
 * @returns {Promise<string>}
 */
export async function classicScript(file) {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: file,
        output: { format: 'iife', codeSplitting: false },
        optimization: { inlineConst: { mode: 'all', pass: 2 } },
      },
    },
  });
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error(`${file} was not built`);
  return first.output[0].code.trim();
}
