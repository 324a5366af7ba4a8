// Whether the live room can do its work: for whoever watches over the server.
import { engineNamed, type Live } from '../live';
import { StoreTrouble } from '../store/database';

/** GET /api/health: asks the store to write nothing, which one that may not write refuses */
export async function health(live: Live): Promise<Response> {
  const store = engineNamed(live.settings);
  const headers = { 'Cache-Control': 'no-store' };
  try {
    await (await live.db()).run("UPDATE live_here SET people = people WHERE room = ''");
    return Response.json({ store, state: 'well' }, { headers });
  } catch (error) {
    const state = error instanceof StoreTrouble ? error.sentence : 'failed';
    return Response.json({ store, state }, { status: 503, headers });
  }
}
