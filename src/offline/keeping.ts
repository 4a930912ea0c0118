import { dismissWorkers, removeKept } from '../ui/kept-site.ts';
import { trustedAddress } from './trusted-address.ts';

/** What this browser says: it keeps the site, is fetching it, does not keep it, or cannot. */
export type Keeping = 'on' | 'coming' | 'off' | 'impossible';

/** Asks the browser; leaves nothing behind. */
export async function keeping(): Promise<Keeping> {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration === undefined) return 'off';
    if (registration.active === null) return 'coming';
    return (await caches.keys()).length > 0 ? 'on' : 'off';
  } catch {
    return 'impossible';
  }
}

/** Keeps the whole site on this device: only ever called because the visitor asked. Resolves once all of it is here. */
export async function keep(): Promise<void> {
  const options: RegistrationOptions = { updateViaCache: 'none' };
  try {
    const worker = await active(await navigator.serviceWorker.register(trustedAddress('/offline.js'), options));
    await filled(worker);
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

function active(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const coming = registration.installing ?? registration.waiting ?? registration.active;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (registration.active?.state === 'activated') resolve(registration.active);
      else if (coming === null || coming.state === 'redundant') reject(notKept());
    };
    for (const worker of [coming, registration.active]) worker?.addEventListener('statechange', look);
    look();
  });
}

/** Asks a worker to fetch what it lacks; rejects when it cannot, or is ended meanwhile. */
function filled(worker: ServiceWorker): Promise<void> {
  const { port1: answer, port2: asking } = new MessageChannel();
  return new Promise((resolve, reject) => {
    answer.onmessage = ({ data }) => (data === true ? resolve() : reject(notKept()));
    worker.addEventListener('statechange', () => worker.state === 'redundant' && reject(notKept()));
    worker.postMessage('fill', [asking]);
  });
}

function notKept(): Error {
  return new Error('The site could not be kept');
}
