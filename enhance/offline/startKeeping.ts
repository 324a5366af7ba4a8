// Fetches what keeps the site offline once the page is there: a page costs its reader next to nothing for it.

/** Does nothing in a browser without workers, or for a reader who saves data: what is kept is some megabytes. */
export function startKeeping(): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (!('serviceWorker' in navigator && 'CompressionStream' in window) || connection?.saveData) return;
  const start = () =>
    void import('./keepOffline').then(
      ({ keepOffline }) => keepOffline(),
      () => undefined,
    );
  const soon = () => ('requestIdleCallback' in window ? requestIdleCallback(start) : setTimeout(start, 1000));
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}
