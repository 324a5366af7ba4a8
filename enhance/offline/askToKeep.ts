// Asks the browser to keep the site: the one place that names the worker (scripts/documents/madeLast.mjs makes it).

/** @param then what to do with what keeps it; a browser that refuses, or gives nothing, leaves everything as it was */
export function askToKeep(then?: (registration: ServiceWorkerRegistration) => void): void {
  const given = (registration: ServiceWorkerRegistration | undefined) => registration && then?.(registration);
  addEventListener('load', () => void navigator.serviceWorker?.register('/sw.js').then(given, () => {}));
}
