/** Where the app stands; by its element too, since extensions bring ids of their own. */
export function appPlace(): HTMLElement | null {
  return document.querySelector('main#app');
}
