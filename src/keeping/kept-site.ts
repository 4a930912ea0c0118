/**
 * Stops every worker of this site, one that is only on its way too, and ends its registration.
 * @returns how many there were
 */
export async function dismissWorkers(): Promise<number> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  for (const registration of registrations) {
    for (const worker of [registration.installing, registration.waiting, registration.active])
      worker?.postMessage('stop');
    await registration.unregister();
  }
  return registrations.length;
}

/**
 * Removes every file that was kept for use offline, one by one before the caches that hold them: Chromium leaves the files
 * of a removed cache on the disk while anything still refers to it, at times past its own end.
 * @returns how many caches there were
 */
export async function removeKept(): Promise<number> {
  const names = 'caches' in globalThis ? await caches.keys() : [];
  for (const name of names) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) await cache.delete(request);
    await caches.delete(name);
  }
  return names.length;
}
