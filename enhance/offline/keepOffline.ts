// Has the browser keep the site for when there is no network, and says quietly when a page that is open has a newer version.
import type { Asked } from './offlineList';

/**
 * Not where the reader saves data: what is kept is some megabytes.
 * @returns settled when the worker is known; a browser that refuses it leaves everything as it was
 */
export async function keepOffline(): Promise<void> {
  const workers = navigator.serviceWorker;
  const registration = await workers.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined);
  if (!registration) return;
  const told = (worker: ServiceWorker | null) => worker && workers.controller && void tell(worker, workers.controller);
  told(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => worker.state === 'installed' && told(worker));
  });
  // A page that stays open for days learns of it when one comes back.
  document.addEventListener('visibilitychange', () => document.hidden || void registration.update().catch(() => undefined));
}

/** A page fetched since is new already: only one of the worker's own build is told. */
async function tell(newer: ServiceWorker, current: ServiceWorker): Promise<void> {
  if (document.querySelector('.new-version') || !(await ask(current, 'is this page yours?'))) return;
  const line = document.createElement('p');
  line.className = 'new-version';
  line.setAttribute('role', 'status');
  const reload = document.createElement('button');
  reload.type = 'button';
  reload.textContent = 'reload';
  reload.addEventListener('click', async () => {
    await ask(newer, 'begin if I am alone');
    location.reload();
  });
  document.body.append(line);
  line.append('New version: ', reload, ' when you have finished');
}

/** @returns the worker's answer; no where it gives none within a second */
function ask(worker: ServiceWorker, question: Asked): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    setTimeout(() => resolve(false), 1000);
    worker.postMessage(question, [port2]);
  });
}
