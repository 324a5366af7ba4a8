// The worker that keeps the site on a reader's device: what the network answers goes first, what is kept stands in for it.
import { questionsAddress } from '@/components/live/run/pageQuestion';
import { absentAddress, openMain, openTitle, sourcesAddress, type Asked, type OfflineList, type SourcesInOne } from './offlineList';
import type { AskedEvent, FetchEvent, WorkerScope } from './workerScope';

/** The build writes it in front of this file. */
declare const offlineList: OfflineList;

const scope = self as unknown as WorkerScope;
const { build, files } = offlineList;
const prefix = 'briefing-';
const kept = prefix + build;
/** Windows that show a page of another build than this worker's: an entry for each, by its id. */
const strangers = 'windows-of-another-build';

/** By it a file of an older build that did not change is known, and not fetched again. */
const hashHeader = 'x-content-hash';

/** A page is waited for so long when there is a kept one to stand in. */
const patienceMs = 4000;
/** Asked for at one time while filling. */
const atOnce = 6;

/** Answers of the moment: a room's, and all that is asked of it; but what a class may be asked is wanted without a network, too. */
const untouched = /^\/(api|live|join)(\/|$)/;
/** Its content has no other address, nor its address another content. */
const immutable = /^\/(enhance|fonts|_next\/static)\//;

scope.addEventListener('install', (event) => event.waitUntil(fill()));
scope.addEventListener('activate', (event) => event.waitUntil(begin()));
scope.addEventListener('message', (event) => event.waitUntil(reply(event)));
scope.addEventListener('fetch', (event) => {
  const { method, url, headers, mode } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== scope.location.origin || (untouched.test(pathname) && pathname !== questionsAddress)) return;
  if (headers.has('range') || headers.get('accept') === 'text/event-stream') return;
  if (mode === 'navigate') event.respondWith(page(event, pathname));
  else if (immutable.test(pathname)) event.respondWith(found(pathname).then((answer) => answer ?? fetch(event.request)));
  else if (pathname in files) event.respondWith(newest(fetch(event.request), pathname));
});

/** Whole or not at all: one file missing, of another build or without room, and the cache goes and the worker with it. */
async function fill(): Promise<void> {
  // What is kept is some megabytes: a reader who saves data is left alone.
  if ((navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData) throw new Error('nothing is kept while data is saved');
  await caches.delete(kept);
  try {
    const cache = await caches.open(kept);
    const rest = Object.entries(files).values();
    const work = async () => {
      for (const [address, hash] of rest) {
        const older = await caches.match(address);
        await cache.put(address, older?.headers.get(hashHeader) === hash ? older : await fetched(address, hash));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  } catch (error) {
    await caches.delete(kept);
    throw error;
  }
}

/** @throws an Error where the network gives nothing, or the file of another build */
async function fetched(address: string, hash: string): Promise<Response> {
  const answer = await fetch(address, { cache: 'no-cache' });
  const body = await answer.arrayBuffer();
  const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', body))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // Where the server put the site's address in, the tag alone tells of which content.
  if (!answer.ok || !(digest.startsWith(hash) || answer.headers.get('etag')?.includes(hash)))
    throw new Error(`${address} is not of build ${build} (status ${answer.status})`);
  // Written anew: one that was redirected would be refused as a page, and the length is that of what came compressed.
  const headers = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  headers.set(hashHeader, hash);
  return through(new CompressionStream('gzip'), new Response(body, { headers }));
}

/** A browser keeps bodies as they are: packed, the site takes a fifth of the room. */
function through(stream: CompressionStream | DecompressionStream, { body, headers }: Response): Response {
  return new Response(body?.pipeThrough(stream), { headers });
}

async function found(address: string, where: CacheStorage | Cache = caches): Promise<Response | undefined> {
  const packed = await where.match(address);
  return packed && through(new DecompressionStream('gzip'), packed);
}

async function begin(): Promise<void> {
  await scope.registration.navigationPreload?.enable();
  await caches.delete(strangers);
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== kept);
  // The first of all: the page that brought it is of its build, and from now on needs no network.
  if (others.length === 0) await scope.clients.claim();
  else if ((await windows()).length <= 1) await Promise.all(others.map((name) => caches.delete(name)));
}

/** A page for a window: as it is now where there is a network, as it was kept where not. */
async function page(event: FetchEvent, pathname: string): Promise<Response> {
  // The second window of a talk that goes on is of the same build as the first.
  if (pathname === '/present/speaker' && (await ownDeckIsOpen())) return (await keptPage(pathname)) ?? fetch(event.request);
  const preloaded = event.preloadResponse?.catch(() => undefined) ?? Promise.resolve(undefined);
  event.waitUntil(preloaded);
  const asked = preloaded.then((answer) => answer ?? fetch(event.request));
  const answer = await newest(asked, pathname);
  if (pathname in files && !isKept.has(answer) && !answer.headers.get('etag')?.includes(files[pathname] ?? '')) {
    const cache = await caches.open(strangers);
    await cache.put(`/${event.resultingClientId}`, new Response());
  }
  return answer;
}

const isKept = new WeakSet<Response>();

/** @returns the network's answer; what is kept where it fails, is late or at fault; the page that says so where nothing is */
async function newest(asked: Promise<Response>, pathname: string): Promise<Response> {
  const stored = keptPage(pathname);
  const late = new Promise<void>((resolve) => setTimeout(resolve, patienceMs));
  const answer = await Promise.race([asked.catch(() => undefined), late.then(() => stored)]);
  if (answer && answer.status < 500) return answer;
  return (await stored) ?? answer ?? asked.catch(async (error: unknown) => (await keptPage(absentAddress)) ?? Promise.reject(error));
}

async function keptPage(pathname: string): Promise<Response | undefined> {
  const answer = (await found(pathname, await caches.open(kept))) ?? (await sourcePage(pathname));
  if (answer) isKept.add(answer);
  return answer;
}

async function sourcePage(pathname: string): Promise<Response | undefined> {
  const id = /^\/sources\/([^/]+)$/.exec(pathname)?.[1];
  if (!id) return undefined;
  const file = await found(sourcesAddress);
  if (!file) return undefined;
  const { shells, pages } = (await file.json()) as SourcesInOne;
  const [shell, title, main] = pages[id] ?? [];
  const html = shells[shell ?? -1]?.replace(openTitle, () => title ?? '').replace(openMain, () => main ?? '');
  return html === undefined ? undefined : new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

async function reply({ data, source, ports }: AskedEvent): Promise<void> {
  let yes = false;
  if ((data as Asked) === 'is this page yours?') yes = source !== null && new URL(source.url).pathname in files && !(await isStranger(source.id));
  if ((data as Asked) === 'begin if I am alone' && (await windows()).length <= 1) {
    yes = true;
    await scope.skipWaiting();
  }
  ports[0]?.postMessage(yes);
}

async function ownDeckIsOpen(): Promise<boolean> {
  const decks = (await windows()).filter(({ url }) => new URL(url).pathname === '/present');
  return (await Promise.all(decks.map(({ id }) => isStranger(id)))).includes(false);
}

async function isStranger(id: string): Promise<boolean> {
  return (await (await caches.open(strangers)).match(`/${id}`)) !== undefined;
}

function windows() {
  return scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
}
