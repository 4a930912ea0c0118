// Until the app has come, the links of the page's head and foot lead to other addresses, where
// the answers are not. Once something is chosen, a press on one waits for the app (see
// take-over.tsx). After eight seconds without it, the link leads there again.
import {
  appSelector,
  deferredAttribute,
  pageAttribute,
  pageWithoutScript,
  questionAttribute,
  toLanguageAttribute,
} from '../protocol.ts';

const { form } = document.querySelector(`${appSelector} [${questionAttribute}]`) as HTMLFieldSetElement;
const patience = 8000;
let since: number | undefined;
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLElement>(
    `a[${toLanguageAttribute}], a[${pageAttribute}]:not([${pageAttribute}=${pageWithoutScript}])`,
  );
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!link || elsewhere || !form?.isConnected || !form.querySelector('.option :checked')) return;
  since ??= event.timeStamp;
  if (event.timeStamp - since > patience) return;
  event.preventDefault();
  document.querySelector(`[${deferredAttribute}]`)?.removeAttribute(deferredAttribute);
  link.setAttribute(deferredAttribute, '');
  const coming = form.querySelector<HTMLElement>('.question:not([hidden]) [role=status]');
  if (coming === null) return;
  coming.hidden = false;
  coming.scrollIntoView({ block: 'nearest' });
});
