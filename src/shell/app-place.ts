import { appSelector } from '../shell/protocol.ts';

/** Where the app stands; by its element too, since extensions bring ids of their own. */
export function appPlace(): HTMLElement | null {
  return document.querySelector(appSelector);
}
