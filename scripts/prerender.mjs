import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * What the pages need from the client build: the addresses of the script and of what keeps the exit in sight, the
 * modules to preload and the whole style sheet.
 * @typedef {{ entry: string, inSight: string, preload: string[], css: string }} Assets
 */

/**
 * From the text of index.html to every page, by its path in dist.
 * @typedef {(template: string, assets: Assets) => Promise<Record<string, string>>} Prerender
 */

/**
 * Builds src/prerender.tsx for Node and loads it. The folder lies inside node_modules, so that its bare imports
 * resolve, and is this process's own, so that two builds can run at once.
 * @returns {Promise<Prerender>}
 */
export async function loadPrerender() {
  const outDir = `node_modules/.cache/prerender-${process.pid}`;
  await build({
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      rolldownOptions: {
        input: 'src/prerender.tsx',
        output: { codeSplitting: false, entryFileNames: 'prerender.mjs' },
      },
    },
  });
  const module = await import(pathToFileURL(resolve(outDir, 'prerender.mjs')).href);
  await rm(outDir, { recursive: true });
  return module.prerender;
}
