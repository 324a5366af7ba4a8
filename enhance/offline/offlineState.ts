// Says on the page about the site what this browser keeps, and asks it to go on keeping it where the reader wants that.

const words = {
  none: 'This browser keeps no pages for later: it may be old, or a private window.',
  asked: 'This browser keeps nothing yet. It begins some seconds after a page is open, unless it saves data or has no room.',
  kept: (megabytes: string) => `This browser keeps the site: ${megabytes} MB.`,
  persisted: 'It has promised not to forget them by itself.',
  refused: 'It has not promised that: it may forget them when room is short.',
};

/** Fills the line and wakes the button; both stay out of sight without a script. */
export async function tellOffline(): Promise<void> {
  const line = document.querySelector<HTMLElement>('[data-offline-state]');
  if (!line) return;
  line.textContent = await stateInWords();
  const button = document.querySelector<HTMLButtonElement>('button[data-keeps]');
  const { storage } = navigator;
  if (!button || !('persist' in (storage ?? {})) || (await storage.persisted())) return;
  button.removeAttribute('data-waits');
  button.addEventListener('click', async () => {
    const promised = await storage.persist().catch(() => false);
    line.textContent = `${await stateInWords()} ${promised ? '' : words.refused}`.trim();
    if (promised) button.hidden = true;
  });
}

async function stateInWords(): Promise<string> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return words.none;
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  if (!registration?.active) return words.asked;
  const { usage = 0 } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  const persisted = (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
  return `${words.kept((usage / 1e6).toFixed(1))}${persisted ? ` ${words.persisted}` : ''}`;
}
