// The way back: a worker that removes itself and all it kept. It stands here for builds without documents and for OFFLINE=off; a build with documents puts the real one in its place.
addEventListener('install', (event) => event.waitUntil(skipWaiting()));
addEventListener('activate', (event) => {
  const remove = async () => {
    const kept = (await caches.keys()).filter((name) => /^(briefing-|windows-of-another-build$)/.test(name));
    await Promise.all(kept.map((name) => caches.delete(name)));
  };
  // Not waited for: it ends when no page of the site is left, and a page that opens waits for the end of this.
  void registration.unregister();
  event.waitUntil(remove());
});
