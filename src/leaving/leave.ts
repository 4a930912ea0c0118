// Stands in the page right after the exit link, before everything else, and needs nothing from it.
import { leaveId } from '../shell/protocol.ts';

const { href: address } = (document.currentScript as HTMLScriptElement).previousElementSibling as HTMLAnchorElement;
let gone = false;
let pressed: PointerEvent | undefined;

const wipe = () => {
  document.title = new URL(address).hostname;
  document.body.textContent = '';
};
const leave = () => {
  gone = true;
  wipe();
  location.replace(address);
};
// On window and in the capture phase: no other listener comes first, whatever has crashed.
const on = <Name extends keyof WindowEventMap>(name: Name, act: (event: WindowEventMap[Name]) => void) =>
  addEventListener(name, act, true);
const onExit = ({ target }: Event) => target instanceof Element && target.closest(`#${leaveId}`) !== null;

// Whatever is done to the exit leaves: a click of any button with any key held down, a long touch, Enter, Space.
for (const name of ['click', 'auxclick', 'contextmenu', 'keydown'] as const)
  on(name, (event) => {
    if (!onExit(event) || ('key' in event && event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    leave();
  });

// A hand that moves gets no click from the browser, but a drag, or nothing. Whoever wants to take it back moves away.
// Another finger may lie elsewhere.
on('pointerdown', (event) => {
  if (onExit(event) || event.pointerId === pressed?.pointerId) pressed = onExit(event) ? event : undefined;
});
on('pointerup', ({ pointerId, clientX, clientY }) => {
  if (pressed === undefined || pointerId !== pressed.pointerId) return;
  if (Math.hypot(clientX - pressed.clientX, clientY - pressed.clientY) < 64) leave();
  pressed = undefined;
});
on('dragstart', (event) => event.preventDefault());

// Nothing stays for the back/forward cache. Coming back out of it starts afresh; after leaving, it leaves again.
addEventListener('pagehide', wipe);
addEventListener('pageshow', (event) => {
  if (event.persisted) gone ? location.replace(address) : location.reload();
});
