// Keeps the whole site on the device for whoever asked for it (docs/decisions/007-offline-by-choice.md).
import type { Asked, Message } from './messages.ts';

// The library for workers knows no service worker's own scope.
declare const self: ServiceWorkerGlobalScope;
// scripts/offline.mjs writes these two before it: the name of this build, and the hash of each address that belongs to it.
declare const build: string;
declare const files: { readonly [address: string]: string };

const filling = new Set<AbortController>();
const patience = 5000;
/** In ms. Where a device is busy, a page opens before the files of another build are gone. */
const heldUp = 1000;
const after = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

const answers: { readonly [message in Message]: (() => Promise<boolean>) | undefined } = {
  fill: () => fill().then(() => true),
  whole: isWhole,
  stop: undefined,
};

self.addEventListener('install', (event) => event.waitUntil(install()));
// Browsers let every page that is opened meanwhile wait for this, however long it takes.
self.addEventListener('activate', (event) => event.waitUntil(Promise.race([takeOver(), after(heldUp)])));
// A page that asks again is answered whether all is here: a worker that was dismissed while a page still used it
// comes back without being installed anew, and finds its files gone.
self.addEventListener('message', (event) => {
  const message: Message = event.data;
  if (message === 'stop') for (const stop of filling) stop.abort();
  const [asking] = event.ports;
  const act = answers[message];
  if (act === undefined || asking === undefined) return;
  event.waitUntil(
    act().then(
      (whole) => asking.postMessage(whole),
      () => asking.postMessage(false),
    ),
  );
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  const address = pathname.replace(/\/index\.html$/, '/');
  if (Object.hasOwn(files, address)) event.respondWith(kept(request, address));
  else if (Object.hasOwn(files, `${address}/`)) event.respondWith(Response.redirect(`${address}/`, 301));
});

async function install(): Promise<void> {
  await fill();
  const { active } = self.registration;
  // It keeps nothing, and no page is of another build through it.
  if (active && !(await isOurs(active))) await self.skipWaiting();
}

/**
 * Complete before it is used: when one file is missing or another, this worker never becomes the active one, and the
 * build that was kept before stays as it was. What has come already need not come again.
 */
async function fill(): Promise<void> {
  const stop = new AbortController();
  const { signal } = stop;
  filling.add(stop);
  const cache = await caches.open(build);
  const fetchOne = async ([address, integrity]: readonly [string, string]) => {
    const asked: RequestInit = { cache: 'no-store', credentials: 'omit', integrity, signal };
    const response = await fetch(address, asked);
    if (!response.ok || response.redirected) throw new Error(`${address} did not come`);
    await cache.put(address, response);
  };
  try {
    await Promise.all((await missingIn(cache)).map(fetchOne));
  } catch (error) {
    // What came for the first time and not in full was never kept: the page that asked may be closed by now.
    if (signal.aborted || !self.registration.active) {
      // One by one: Chromium leaves the files of a removed cache on the disk while this worker refers to it.
      for (const request of await cache.keys()) await cache.delete(request);
      await caches.delete(build);
    }
    throw error;
  } finally {
    filling.delete(stop);
  }
}

/** Each address with its hash. */
async function missingIn(cache: Cache): Promise<[string, string][]> {
  const here = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  return Object.entries(files).filter(([address]) => !here.has(address));
}

/** No page of another build is open any more (nothing here skips that wait), so its files can go. */
async function takeOver(): Promise<void> {
  for (const name of await caches.keys()) if (name !== build) await caches.delete(name);
  await self.clients.claim();
}

/**
 * Opening the cache would make it anew: pages that are open ask this worker on after everything was removed. Where what
 * was kept cannot be read, the network still can.
 */
async function kept(request: Request, address: string): Promise<Response> {
  const here = await caches.match(address, { cacheName: build, ignoreVary: true }).catch(() => undefined);
  return here ?? fetch(request);
}

/** Opening the cache would make it anew. */
async function isWhole(): Promise<boolean> {
  return (await caches.has(build)) && (await missingIn(await caches.open(build))).length === 0;
}

/**
 * Whatever a host sends as `/offline.js` is taken for an update, an empty file too: no browser checks it. Only a worker
 * of this site answers.
 */
function isOurs(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1: answer, port2: asking } = new MessageChannel();
    answer.onmessage = () => resolve(true);
    setTimeout(() => resolve(false), patience);
    worker.postMessage('whole' satisfies Asked, [asking]);
  });
}
