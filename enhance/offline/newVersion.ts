// Says quietly that a page which is open has a newer version.
import type { Asked } from './offlineList';

/** @param registration with a worker that waits, or one that is being filled */
export function tellOfNewer({ waiting, installing }: ServiceWorkerRegistration): void {
  const { controller } = navigator.serviceWorker;
  if (!controller) return;
  if (waiting) void tell(waiting, controller);
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'installed') void tell(installing, controller);
  });
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
