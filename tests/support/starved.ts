/** Takes something away from a page before any of its scripts run: one text of script for each lack. */
export interface Lack {
  readonly name: string;
  readonly script: () => void;
}

const denied = () => {
  const refuse = () => {
    Object.assign(globalThis, { storageUsed: true });
    throw new DOMException('denied', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    Object.defineProperty(globalThis, name, { get: refuse });
  }
  Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
};

const trapped = () => {
  const trap = (kind: object | undefined) => {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(kind ?? {}))) {
      if (typeof value !== 'function' || name === 'constructor') continue;
      Object.defineProperty(kind, name, {
        value() {
          Object.assign(globalThis, { storageUsed: name });
          throw new DOMException('trapped', 'QuotaExceededError');
        },
      });
    }
  };
  for (const name of ['Storage', 'IDBFactory', 'IDBDatabase', 'CacheStorage', 'Cache', 'CookieStore', 'StorageManager'])
    trap((globalThis as unknown as Record<string, { prototype: object } | undefined>)[name]?.prototype);
  trap(ServiceWorkerContainer.prototype);
  trap(History.prototype);
};

const noWorkers = () => {
  for (const name of ['Worker', 'SharedWorker']) Object.defineProperty(globalThis, name, { value: undefined });
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
};

const noSvg = () => {
  const create = document.createElementNS;
  document.createElementNS = ((space: string, ...rest: [string]) => {
    if (space.endsWith('/svg')) throw new TypeError('no SVG');
    return create.call(document, space, ...rest);
  }) as typeof create;
  addEventListener('DOMContentLoaded', () => {
    for (const one of document.querySelectorAll('svg')) one.remove();
  });
};

const noFonts = () => {
  for (const name of ['FontFace', 'FontFaceSet']) Object.defineProperty(globalThis, name, { value: undefined });
  Object.defineProperty(document, 'fonts', { value: undefined });
};

const noWasm = () => {
  Object.defineProperty(globalThis, 'WebAssembly', { value: undefined });
};

export const lacks: readonly Lack[] = [
  { name: 'every storage denied', script: denied },
  { name: 'every storage API trapped to throw, the history and service workers too', script: trapped },
  { name: 'no workers', script: noWorkers },
  { name: 'no SVG', script: noSvg },
  { name: 'no fonts', script: noFonts },
  { name: 'no WebAssembly', script: noWasm },
];
