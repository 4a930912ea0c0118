import { dismissWorkers, removeKept } from './kept-site.ts';

/** What became of it: something was removed, there was nothing, or the browser refused a part. */
export type Erased = 'done' | 'nothing' | 'stuck';

/** Removes one kind of thing, and tells whether there was any. */
type Removal = () => boolean | Promise<boolean>;

/**
 * Removes all that this site can have left in this browser's storage, whatever put it there. One refusal does not keep
 * the others from going on; a browser that has no such storage has nothing to remove. Asking for files or databases
 * would itself write the address to the disk, so it is asked only where something is kept.
 */
export async function erase(): Promise<Erased> {
  let removed = false;
  let refused = false;
  const all = async (removals: readonly Removal[]) => {
    for (const removal of removals) {
      try {
        removed = (await removal()) || removed;
      } catch {
        refused = true;
      }
    }
  };
  // Before storage is looked into: Firefox counts the look itself.
  const keeps = await keepsAnything();
  await all([storage, cookies, workers]);
  if (keeps || removed || refused) await all([files, databases]);
  if (refused) return 'stuck';
  return removed ? 'done' : 'nothing';
}

async function keepsAnything(): Promise<boolean> {
  try {
    return ((await navigator.storage.estimate()).usage ?? 1) > 0;
  } catch {
    return true;
  }
}

async function workers(): Promise<boolean> {
  return (await dismissWorkers()) > 0;
}

async function files(): Promise<boolean> {
  return (await removeKept()) > 0;
}

async function databases(): Promise<boolean> {
  const found = (await globalThis.indexedDB?.databases?.()) ?? [];
  for (const { name } of found) if (name !== undefined) await deleted(indexedDB.deleteDatabase(name));
  return found.length > 0;
}

function storage(): boolean {
  const kinds = [localStorage, sessionStorage].filter((kind) => kind.length > 0);
  for (const kind of kinds) kind.clear();
  return kinds.length > 0;
}

function cookies(): boolean {
  const names = document.cookie.split(';').map((cookie) => cookie.split('=')[0]?.trim() ?? '');
  const found = names.filter((name) => name !== '');
  // biome-ignore lint/suspicious/noDocumentCookie: the other way to write cookies is missing in older browsers
  for (const name of found) document.cookie = `${name}=; path=/; max-age=0`;
  return found.length > 0;
}

function deleted(request: IDBOpenDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('Another page holds it open'));
  });
}
