import { dismissWorkers, removeKept } from './kept-site.ts';
import { trustedAddress } from './trusted-address.ts';
import { ask, hasAll } from './worker-answers.ts';

/**
 * What this browser says: it keeps the site; is fetching it; did keep it, but will not open it (any longer) without a
 * connection; or does not keep it.
 */
export type Found = 'on' | 'coming' | 'broken' | 'off';

/** Asks the browser and the workers; leaves nothing behind. Rejects where there can be no worker. */
export async function look(): Promise<Found> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration === undefined) return 'off';
  if (registration.active === null) return 'coming';
  return (await isSound(registration)) ? 'on' : 'broken';
}
/** Keeps the whole site on this device: only ever called because the visitor asked. Resolves once all of it is here. */
export async function keep(): Promise<void> {
  const options: RegistrationOptions = { updateViaCache: 'none' };
  try {
    const registration = await navigator.serviceWorker.register(trustedAddress('/offline.js'), options);
    // Registered already: the browser asks for no other script by itself.
    if (registration.active !== null && !(await isSound(registration))) await registration.update();
    const worker = await installed(registration);
    const whole = await hasAll(worker);
    if (whole === undefined || !(whole || (await ask(worker, 'fill')))) throw notKept();
    // Ended meanwhile, here or in another tab: a worker that a page still uses has fetched all the same.
    if ((await navigator.serviceWorker.getRegistration()) === undefined) throw notKept();
  } catch (error) {
    await drop();
    throw error;
  }
}

/** Ends it: no worker is registered afterwards, and no file kept. */
export async function drop(): Promise<void> {
  await dismissWorkers();
  await removeKept();
}

/** The one that answers now, and the one that will once every page is closed. */
async function isSound({ active, waiting }: ServiceWorkerRegistration): Promise<boolean> {
  const workers = [active, waiting].filter((worker) => worker !== null);
  return (await Promise.all(workers.map(hasAll))).every(Boolean);
}

/** The worker that comes, as soon as it answers: where another is active, it waits until every page is closed. */
function installed(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const coming = registration.installing ?? registration.waiting ?? registration.active;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (coming === null || coming.state === 'redundant') reject(notKept());
      else if (coming.state === 'activated' || (coming.state === 'installed' && registration.active !== null))
        resolve(coming);
    };
    coming?.addEventListener('statechange', look);
    look();
  });
}

function notKept(): Error {
  return new Error('The site could not be kept');
}
