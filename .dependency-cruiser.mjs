const entries = '^src/(app/|cli/|main\\.ts$|prerender\\.tsx$)';
const places = 'session|interview|plan|contacts|know|about|device|onepage|exit|offline';
const npm = (...names) => `^node_modules/(@types/)?(${names.join('|')})/`;
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
    only('ui-imports-react-and-styles', '^src/ui/', '^src/(ui|styles)/', npm('react')),
    only(
      'i18n-imports-words-and-ids',
      '^src/i18n/',
      '^src/i18n/',
      '^locales/',
      '^flows/',
      '^src/guidance/',
      npm('i18next', 'react-i18next', 'react'),
    ),
    {
      name: 'only-i18n-reads-locales',
      severity: 'error',
      from: { path: '^(src|flows)/', pathNot: '^src/i18n/' },
      to: { path: '^locales/' },
    },
    only(
      'places-never-import-each-other',
      `^src/(${places})/`,
      '^src/$1/',
      '^src/(guidance|session|ui|i18n|styles)/',
      '^flows/',
      npm('react', 'react-dom', 'i18next', 'xstate', '@xstate/react'),
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
