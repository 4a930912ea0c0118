import { requireChromium } from './chromium.mjs';
import { installPackages, requireNode } from './install.mjs';
import { check, closeTally, tests } from './tally.mjs';

requireNode();
installPackages();
requireChromium();

check('types hold', 'npm', 'run', '--silent', 'check:types');
check('lint finds nothing', 'npm', 'run', '--silent', 'check:lint');
check('imports run one way', 'npm', 'run', '--silent', 'check:imports');
check('no code is dead', 'npm', 'run', '--silent', 'check:dead');
check('the site builds', process.execPath, 'scripts/build.mjs');
check('a second build is the same, byte for byte', process.execPath, 'scripts/build.mjs', '--compare');
tests('unit', 'pages');
tests('browser');
closeTally();
