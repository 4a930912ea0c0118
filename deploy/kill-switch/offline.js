// Publish this file as /offline.js, in place of the one that the build wrote, to end keeping the site on every device
// that asked for it: each takes it up on its next visit, removes what was kept and then itself. An /offline.js that is
// merely missing would end nothing. Pages that are open go on from the network.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const clear = async () => {
    for (const name of await caches.keys()) {
      // One by one: Chromium leaves the files of a removed cache on the disk while a page refers to it.
      const cache = await caches.open(name);
      for (const request of await cache.keys()) await cache.delete(request);
      await caches.delete(name);
    }
    await registration.unregister();
  };
  event.waitUntil(clear());
});
// A page that asks meanwhile whether all is kept hears that it is not.
addEventListener('message', ({ ports: [asking] }) => asking?.postMessage(false));
