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
