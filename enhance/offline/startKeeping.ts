// Has the browser keep the site for when there is no network; every page has it, so it is small. What a new version needs is fetched when there is one.

/** A browser that refuses leaves everything as it was. */
export function startKeeping(): void {
  addEventListener('load', async () => {
    const { serviceWorker: workers } = navigator;
    const registration = await workers?.register('/sw.js').catch(() => undefined);
    if (!registration) return;
    const tell = async () => workers.controller && (await import('./newVersion')).tellOfNewer(registration);
    registration.onupdatefound = tell;
    if (registration.waiting) await tell();
  });
}
