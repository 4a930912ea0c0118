import { requireChromium } from './chromium.mjs';
import { requirePackages } from './debian.mjs';
import { installPackages, requireNode } from './install.mjs';
import { check, closeTally, tests } from './tally.mjs';

// What takes minutes: other browsers, their profiles, a real web server. Written for Debian.
const servers = ['nginx', 'libnginx-mod-http-brotli-static', 'openssl'];
const browsers = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth', 'sqlite3'];

requireNode();
installPackages();
requireChromium();
requirePackages([...servers, ...browsers]);

check('the site builds', process.execPath, 'scripts/build.mjs');
tests('deep');
tests('timed');
closeTally();
