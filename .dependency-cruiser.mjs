// What stands in src itself puts the rooms together.
const entries = '^src/(cli/|app/|[^/]+$)';
const npm = (...names) => `^node_modules/(@types/)?(${names.join('|')})/`;
const protocol = '^src/shell/protocol\\.ts$';
const badName = '(^|/)(utils?|helpers?|common|lib)(/|\\.[^/]+$)';

/** A room may import only what `to` lists; everything else is an error. */
const only = (name, from, ...to) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { pathNot: to },
});

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('flows-import-xstate-and-flows', '^flows/', '^flows/', npm('xstate')),
    only('engine-imports-xstate-alone', '^src/engine/', '^src/engine/', npm('xstate')),
    only('guidance-imports-engine-and-flows', '^src/guidance/', '^src/(guidance|engine)/', '^flows/'),
    {
      name: 'only-guidance-knows-the-engine',
      severity: 'error',
      from: { path: '^(src|flows)/', pathNot: '^src/(engine|guidance)/' },
      to: { path: '^src/engine/' },
    },
    {
      name: 'guidance-alone-reads-the-books',
      severity: 'error',
      from: { path: '^(src|flows)/', pathNot: '^src/guidance/' },
      to: { path: '^flows/(guidebook|planbook)\\.ts$' },
    },
    {
      name: 'the-planbook-alone-reads-the-emergencies',
      severity: 'error',
      from: { path: '^(src|flows)/', pathNot: '^flows/planbook\\.ts$' },
      to: { path: '^flows/emergency\\.ts$' },
    },
    only(
      'words-import-locales-and-ids',
      '^src/words/',
      '^src/words/',
      '^locales/',
      '^flows/',
      '^src/guidance/',
      npm('i18next', 'react-i18next', 'react'),
    ),
    {
      name: 'only-words-read-locales',
      severity: 'error',
      from: { path: '^(src|flows)/', pathNot: '^src/words/' },
      to: { path: '^locales/' },
    },
    only('document-imports-words-and-guidance', '^src/document/', '^src/(document|words|guidance)/', '^flows/'),
    only(
      'session-imports-guidance',
      '^src/session/',
      '^src/(session|guidance)/',
      '^src/(words/languages|parts/page/page-ids)\\.ts$',
      '^flows/',
      npm('xstate'),
      // The thin binding, use-session.ts.
      npm('react', '@xstate/react'),
    ),
    only('leaving-needs-nothing', '^src/leaving/', '^src/leaving/', protocol, npm('react')),
    only(
      'parts-import-words-guidance-and-the-document',
      '^src/parts/',
      protocol,
      '^src/(parts|document|words|guidance)/',
      '^flows/',
      npm('react', 'i18next'),
    ),
    only('keeping-imports-xstate-alone', '^src/keeping/', '^src/keeping/', npm('xstate')),
    only(
      'views-import-parts-and-never-each-other',
      '^src/views/([^/]+)/',
      '^src/views/$1/',
      protocol,
      '^src/(parts|document|words|guidance|session|keeping)/',
      '^flows/',
      npm('react', 'i18next', '@xstate/react'),
    ),
    only(
      'command-line-imports-the-document',
      '^src/cli/',
      '^src/(cli|document|words|guidance)/',
      '^flows/',
      '^(node:)?(fs|fs/promises|path|util)$',
    ),
    only(
      'shell-imports-parts-and-leaving',
      '^src/shell/',
      '^src/(shell|leaving|parts|words|guidance)/',
      '^flows/',
      npm('react', 'react-dom', 'i18next'),
    ),
    {
      name: 'nothing-imports-an-entry',
      severity: 'error',
      from: { path: '^(src|flows)/', pathNot: entries },
      to: { path: entries },
    },
    {
      name: 'source-never-imports-tests-or-scripts',
      severity: 'error',
      from: { path: '^(src|flows|locales)/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'only-the-command-line-knows-node',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'source-needs-no-development-package',
      severity: 'error',
      from: { path: '^(src|flows)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/(@types|vite)/',
      },
    },
    {
      name: 'names-say-what-is-inside',
      severity: 'error',
      from: {},
      to: { path: badName, pathNot: '^node_modules/' },
    },
  ],
  options: {
    doNotFollow: { path: '^(node_modules|dist)/' },
    exclude: { path: '^(node_modules/\\.cache|dist|shots)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
    },
  },
};
