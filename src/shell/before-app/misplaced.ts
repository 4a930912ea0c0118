// Every address in the pages begins at the root of an origin. Below a folder the app does not come; the links lead to
// the pages beside this one all the same, which need no script, and the start page says what can be done.
import { atAttribute, misplacedId } from '../protocol.ts';

const at = (document.currentScript as HTMLScriptElement).getAttribute(atAttribute) ?? '';
const here = location.pathname.replace(/index\.html$/, '').replace(/\/*$/, '/');
if (here.toLowerCase() !== at) lead();

function lead() {
  const root = '../'.repeat(at.split('/').length - 2) || './';
  const file = location.protocol === 'file:' ? 'index.html' : '';
  for (const link of document.links) {
    const address = link.getAttribute('href');
    if (address?.startsWith('/')) link.setAttribute('href', root + address.slice(1) + file);
  }
  const notice = document.getElementById(misplacedId);
  if (notice) notice.hidden = false;
}
