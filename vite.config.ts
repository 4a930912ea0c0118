import { readFile } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { classicScript, inlineScripts } from './scripts/inline-script.mjs';
import type { Prerender } from './scripts/prerender.mjs';

const inSight = '/stay-in-sight.js';

/** The development server answers with the same prerendered pages as the build. */
function prerenderedPages(): Plugin {
  return {
    name: 'prerendered-pages',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        if (!path.endsWith('/') && !path.endsWith('.html') && path !== inSight) return next();
        try {
          if (path === inSight) {
            response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
            response.end(await classicScript('src/leaving/stay-in-sight.ts'));
            return;
          }
          const { prerender } = (await server.ssrLoadModule('/src/prerender.tsx')) as { prerender: Prerender };
          const template = await readFile('index.html', 'utf8');
          const pages = await prerender(template, {
            entry: '/src/main.ts',
            inSight,
            preload: [],
            css: '',
          });
          const page = pages[path.slice(1)] ?? pages[`${path.slice(1)}index.html`];
          if (page === undefined) return next();
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(await server.transformIndexHtml(path, page));
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/**
 * Chromium compiles a script that begins so while it is still coming, off the page's own thread, instead of each
 * function at its first call: https://v8.dev/features/explicit-compile-hints. On a slow phone the next question came a
 * sixth sooner. Other browsers read a comment. Vite puts a line of its own before any banner, so it is added last.
 */
function compiledEarly(...names: readonly string[]): Plugin {
  return {
    name: 'compiled-early',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const part of Object.values(bundle))
          if (part.type === 'chunk' && names.includes(part.name))
            part.code = `//# allFunctionsCalledOnLoad\n${part.code}`;
      },
    },
  };
}

export default defineConfig({
  appType: 'custom',
  plugins: [react(), inlineScripts(), prerenderedPages(), compiledEarly('main', 'take-over')],
  build: {
    target: 'es2022',
    cssCodeSplit: false,
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      optimization: { inlineConst: { mode: 'all', pass: 2 } },
      // What is fetched later shares modules with the first scripts. Each would become a file of its own, a request more,
      // and behind six of them an HTTP/1 browser lets the one wait that starts everything.
      output: {
        codeSplitting: {
          groups: [
            { name: 'main', test: /src\/main\.ts$|node_modules\/xstate\//, priority: 1 },
            {
              name: 'take-over',
              test: /src\/take-over\.tsx$|src\/words\/(Speaking|use-words)\.tsx?$|src\/parts\/page\/UnsavedForm\.tsx$|node_modules\/(@xstate\/react|react-i18next|use-sync-external-store)\//,
            },
          ],
        },
      },
    },
  },
});
