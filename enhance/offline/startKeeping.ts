// Has the browser keep the site for when there is no network; every page has it, so it is small. What a new version needs is fetched when there is one.
import { askToKeep } from './askToKeep';

export function startKeeping(): void {
  askToKeep((registration) => {
    const tell = async () => navigator.serviceWorker.controller && (await import('./newVersion')).tellOfNewer(registration);
    registration.onupdatefound = tell;
    if (registration.waiting) void tell();
  });
}
