/**
 * Controls whose state browsers write to the disk, or whose form would put it into the address. Runs in the page.
 * @returns each by its name or id
 */
export function savedControls(): string[] {
  const controls = document.querySelectorAll<HTMLInputElement>('input, select, textarea');
  const saved = [...controls].filter(
    ({ form }) => form?.autocomplete !== 'off' || form.method !== 'dialog' || form.hasAttribute('action'),
  );
  const editable = document.querySelectorAll('[contenteditable]:not([contenteditable="false"])');
  return [...saved, ...editable].map((one) => one.getAttribute('name') ?? (one.id || one.outerHTML.slice(0, 80)));
}
