import { readFile } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { inlineScripts } from './scripts/inline-script.mjs';
import type { Prerender } from './scripts/prerender.mjs';

/** The development server answers with the same prerendered pages as the build. */
function prerenderedPages(): Plugin {
  return {
    name: 'prerendered-pages',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        if (!path.endsWith('/') && !path.endsWith('.html')) return next();
        try {
          const { prerender } = (await server.ssrLoadModule('/src/prerender.tsx')) as { prerender: Prerender };
          const template = await readFile('index.html', 'utf8');
          const pages = await prerender(template, {
            entry: '/src/main.ts',
            inSight: '/src/leaving/stay-in-sight.js',
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

/**
 * What one later page alone needs of a package comes with that page: under a name of its own, it is not one module with
 * what the first script brings of it.
 */
function withItsPage(part: string, page: RegExp): Plugin {
  return {
    name: 'with-its-page',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, { ssr }) {
      if (ssr || source !== part || importer === undefined || !page.test(importer)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && `${found.id}?with-its-page`;
    },
  };
}

export default defineConfig({
  appType: 'custom',
  plugins: [
    react(),
    inlineScripts(),
    prerenderedPages(),
    withItsPage('xstate/actors', /\/src\/keeping\//),
    compiledEarly('main', 'take-over'),
  ],
  build: {
    target: 'es2022',
    cssCodeSplit: false,
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // A page that is fetched later runs a machine too. It must not take machines, and what is shared with them, out of the
    // script that comes first and is compiled early.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'main', test: /src\/main\.ts$|node_modules\/xstate\/(?!.*\?)/ }] } },
    },
  },
});
