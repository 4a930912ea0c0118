// Keeps the whole site on the device for whoever asked for it (docs/decisions/007-offline-by-choice.md).
// scripts/offline.mjs puts two lines before these: `build`, the name of this build, and `files`, the hash of each
// address that belongs to it.
(() => {
  const filling = new Set();
  const patience = 5000;
  // In ms. Where a device is busy, a page opens before the files of another build are gone.
  const heldUp = 1000;
  const after = (time) => new Promise((resolve) => setTimeout(resolve, time));

  const missingIn = async (cache) => {
    const here = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
    return Object.keys(files).filter((address) => !here.has(address));
  };

  // Complete before it is used: when one file is missing or another, this worker never becomes the active one, and the
  // build that was kept before stays as it was. What has come already need not come again.
  const fill = async () => {
    const stop = new AbortController();
    const { signal } = stop;
    filling.add(stop);
    const cache = await caches.open(build);
    const fetchOne = async (address) => {
      const asked = { cache: 'no-store', credentials: 'omit', integrity: files[address], signal };
      const response = await fetch(address, asked);
      if (!response.ok || response.redirected) throw new Error(`${address} did not come`);
      await cache.put(address, response);
    };
    try {
      await Promise.all((await missingIn(cache)).map(fetchOne));
    } catch (error) {
      // What came for the first time and not in full was never kept: the page that asked may be closed by now.
      if (signal.aborted || !registration.active) {
        // One by one: Chromium leaves the files of a removed cache on the disk while this worker refers to it.
        for (const request of await cache.keys()) await cache.delete(request);
        await caches.delete(build);
      }
      throw error;
    } finally {
      filling.delete(stop);
    }
  };

  // No page of another build is open any more (nothing here skips that wait), so its files can go.
  const takeOver = async () => {
    for (const name of await caches.keys()) if (name !== build) await caches.delete(name);
    await clients.claim();
  };

  // Opening the cache would make it anew: pages that are open ask this worker on after everything was removed. Where
  // what was kept cannot be read, the network still can.
  const kept = async (request, address) => {
    const here = await caches.match(address, { cacheName: build, ignoreVary: true }).catch(() => undefined);
    return here ?? fetch(request);
  };

  // Opening it would make it anew.
  const isWhole = async () => (await caches.has(build)) && (await missingIn(await caches.open(build))).length === 0;

  // Whatever a host sends as `/offline.js` is taken for an update, an empty file too: no browser checks it. Only a
  // worker of this site answers.
  const isOurs = (worker) =>
    new Promise((resolve) => {
      const { port1: answer, port2: asking } = new MessageChannel();
      answer.onmessage = () => resolve(true);
      setTimeout(() => resolve(false), patience);
      worker.postMessage('whole', [asking]);
    });

  const install = async () => {
    await fill();
    // It keeps nothing, and no page is of another build through it.
    if (registration.active && !(await isOurs(registration.active))) await skipWaiting();
  };

  addEventListener('install', (event) => event.waitUntil(install()));
  // Browsers let every page that is opened meanwhile wait for this, however long it takes.
  addEventListener('activate', (event) => event.waitUntil(Promise.race([takeOver(), after(heldUp)])));
  // A page that asks again is answered whether all is here: a worker that was dismissed while a page still used it
  // comes back without being installed anew, and finds its files gone.
  addEventListener('message', (event) => {
    if (event.data === 'stop') for (const stop of filling) stop.abort();
    const [asking] = event.ports;
    const act = { fill: () => fill().then(() => true), whole: isWhole }[event.data];
    if (act === undefined || asking === undefined) return;
    event.waitUntil(
      act().then(
        (whole) => asking.postMessage(whole),
        () => asking.postMessage(false),
      ),
    );
  });
  addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== location.origin) return;
    const address = pathname.replace(/\/index\.html$/, '/');
    if (Object.hasOwn(files, address)) event.respondWith(kept(request, address));
    else if (Object.hasOwn(files, `${address}/`)) event.respondWith(Response.redirect(`${address}/`, 301));
  });
})();
