/**
 * Stops every worker of this site, one that is only on its way too, and ends its registration.
 * @returns how many there were
 */
export async function dismissWorkers(): Promise<number> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  for (const registration of registrations) {
    for (const worker of [registration.installing, registration.active]) worker?.postMessage('stop');
    await registration.unregister();
  }
  return registrations.length;
}

/**
 * Removes every file that was kept for use offline.
 * @returns how many caches there were
 */
export async function removeKept(): Promise<number> {
  const names = 'caches' in globalThis ? await caches.keys() : [];
  for (const name of names) await caches.delete(name);
  return names.length;
}
