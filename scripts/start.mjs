import { installPackages, requireNode, run } from './install.mjs';
import { serve } from './serve.mjs';

requireNode();
installPackages();
if (!run(process.execPath, ['scripts/build.mjs'])) process.exit(1);

const { url } = await serve({ port: Number(process.env.PORT ?? 4173) });
console.log(`\nGyeot is here (Ctrl+C stops it):\n  Korean   ${url}/ko/\n  English  ${url}/en/`);
