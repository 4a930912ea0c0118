import type { Asked } from './worker/messages.ts';

/** In ms. A worker that keeps the site answers at once, also where it has to be woken. */
const patience = 5000;

/**
 * Asks a worker whether it has the whole site, or to fetch what it lacks.
 * @returns what it says; rejects when it is ended meanwhile
 */
export function ask(worker: ServiceWorker, what: Asked): Promise<boolean> {
  const { port1: answer, port2: asking } = new MessageChannel();
  return new Promise((resolve, reject) => {
    answer.onmessage = ({ data }) => resolve(data === true);
    worker.addEventListener('statechange', () => worker.state === 'redundant' && reject(new Error('Ended meanwhile')));
    worker.postMessage(what, [asking]);
  });
}

/**
 * Whether a worker has the whole site. Browsers take any script that a host sends as `/offline.js` for an update, an
 * empty one too: what is not ours never answers, and nothing comes back here.
 */
export function hasAll(worker: ServiceWorker): Promise<boolean | undefined> {
  const silent = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  return Promise.race([ask(worker, 'whole').catch(() => false), silent]);
}
