// The way back: a worker that removes itself and all it kept. It stands here for builds without documents and for OFFLINE=off; a build with documents puts the real one in its place.
addEventListener('install', (event) => event.waitUntil(skipWaiting()));
addEventListener('activate', (event) => {
  const remove = async () => {
    for (const name of await caches.keys()) if (/^(briefing-|windows-of-another-build$)/.test(name)) await caches.delete(name);
    await registration.unregister();
  };
  event.waitUntil(remove());
});
