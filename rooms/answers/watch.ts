// What anyone may watch: a room's state, once or as a stream.
import type { Live } from '../live';
import { Refusal } from '../problem';
import { Window } from '../request/commandSchema';
import { refuseForeign } from '../request/origin';
import { readCode } from '../roomCode';
import { publicState, type Snapshot } from '../store/snapshot';
import { missed } from './door';
import { hostOf } from './host';
import { participantOf } from './audience';
import { headOfStream, streamOf } from './stream';

/** One answer a second is enough for any number of phones behind a cache. */
const stateCache = 'public, max-age=0, s-maxage=1, stale-while-revalidate=5';

/** GET /api/live/[code]/state: no cookie is read or set, so that one answer serves all */
export async function state(live: Live, request: Request, typed: string): Promise<Response> {
  const snapshot = await snapshotAt(live, request, typed);
  const etag = `W/"${snapshot.state.code}-${snapshot.state.rev}"`;
  const headers = { 'Cache-Control': stateCache, ETag: etag };
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((each) => each.trim());
  if (known?.some((each) => each === etag || each === etag.slice(2))) return new Response(null, { status: 304, headers });
  return Response.json(publicState(snapshot, live.now()), { headers });
}

/** GET /api/live/[code]/stream, with ?as=host and ?window= for a host's window */
export async function stream(live: Live, request: Request, typed: string): Promise<Response> {
  refuseForeign(request, live.settings);
  const { searchParams } = new URL(request.url);
  const { code } = (await snapshotAt(live, request, typed)).state;
  if (searchParams.get('as') === 'host') {
    const window = Window.safeParse(searchParams.get('window'));
    if (!window.success) throw new Refusal('not-understood', { detail: 'A host’s window must say which it is.' });
    await hostOf(live, request, code);
    return isHead(request) ? headOfStream() : streamOf(live, request, code, { window: window.data });
  }
  const elsewhere = live.settings.streamUrl?.replace('{code}', code);
  if (elsewhere) return new Response(null, { status: 307, headers: { Location: elsewhere, 'Cache-Control': 'no-store' } });
  if (isHead(request)) return headOfStream();
  return streamOf(live, request, code, { window: null, participant: await participantOf(live, request, code) });
}

/** Next answers HEAD by GET, and would leave the stream open that nobody reads. */
function isHead({ method }: Request): boolean {
  return method === 'HEAD';
}

async function snapshotAt(live: Live, request: Request, typed: string): Promise<Snapshot> {
  const code = readCode(typed);
  const snapshot = code && (await live.hub.state(code));
  if (!snapshot) return missed(live, request);
  if (snapshot.state.phase === 'ended') throw new Refusal('ended');
  return snapshot;
}
