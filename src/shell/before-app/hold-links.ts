// Until the app has come, the links of the page's head and foot lead to other addresses, where
// the answers are not. Once something is chosen, a press on one waits for the app (see
// take-over.tsx). After eight seconds without it, the link leads there again.
const { form } = document.querySelector('#app [data-question]') as HTMLFieldSetElement;
const patience = 8000;
let since: number | undefined;
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLElement>('a[data-speak], a[data-page]:not([data-page=all])');
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!link || elsewhere || !form?.isConnected || !form.querySelector('.option :checked')) return;
  since ??= event.timeStamp;
  if (event.timeStamp - since > patience) return;
  event.preventDefault();
  document.querySelector('[data-held]')?.removeAttribute('data-held');
  link.dataset.held = '';
  const coming = form.querySelector<HTMLElement>('.question:not([hidden]) [role=status]');
  if (coming === null) return;
  coming.hidden = false;
  coming.scrollIntoView({ block: 'nearest' });
});
