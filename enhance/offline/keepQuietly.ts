// Has the browser keep the site from a window that stands before people: as any page does, but nothing is said there of a new version.
export function keepQuietly(): void {
  addEventListener('load', () => void navigator.serviceWorker?.register('/sw.js').catch(() => {}));
}
