// What every request meets first: refusals become problems, failures of the store are said, and a wrong code waits.
import { logEvent } from '../log';
import type { Live } from '../live';
import { problemOf, Refusal } from '../problem';
import { addressOf } from '../request/address';
import { readCode } from '../roomCode';
import { StoreTrouble } from '../store/database';
import { findRoom, type RoomRow } from '../store/roomRow';

/** When to try again with a store that ails. */
const storeWaitS = 3;

/** @returns the answer, whatever happens on the way to it */
export async function answered(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    return problemOf(refusalFor(error));
  }
}

function refusalFor(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof StoreTrouble) return new Refusal('store', { detail: error.sentence, retryAfter: storeWaitS });
  logEvent('failed', { said: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown' });
  return new Refusal('failed');
}

/** @returns JSON that nobody keeps */
export function told(body: unknown, { status = 200, cookie }: { status?: number; cookie?: string } = {}): Response {
  const headers: Record<string, string> = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
  if (cookie) headers['Set-Cookie'] = cookie;
  return new Response(JSON.stringify(body), { status, headers });
}

/**
 * The one look-up of a room, for every route.
 * @throws {Refusal} 'no-such-room' after a pause, 'ended', 'too-fast' for one who tries code after code
 */
export async function roomAt(live: Live, request: Request, typed: string): Promise<RoomRow> {
  const code = readCode(typed);
  const room = code && (await findRoom(await live.db(), code, live.now()));
  if (!room) return missed(live, request);
  if (room.phase === 'ended') throw new Refusal('ended');
  return room;
}

/** @throws {Refusal} always */
export async function missed(live: Live, request: Request): Promise<never> {
  if (await live.limits.misses.pause(addressOf(request, live.settings))) throw new Refusal('no-such-room');
  throw new Refusal('too-fast', { detail: 'Too many wrong codes came from here. Please wait a minute, and check the code on the wall.', retryAfter: 60 });
}

/** @throws {Refusal} 'too-fast' where `wait` seconds are left */
export function refuseHaste(wait: number, what: string, detail?: (seconds: number) => string): void {
  if (wait === 0) return;
  logEvent('limited', { what });
  throw new Refusal('too-fast', { retryAfter: wait, detail: detail?.(wait) });
}
