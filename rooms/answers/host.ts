// What a host asks: to open a room, to steer it, to take it to another laptop, and the counts to take home.
import type { Live } from '../live';
import { logEvent } from '../log';
import { Refusal } from '../problem';
import { addressOf, isSecure } from '../request/address';
import { readBody } from '../request/body';
import { Command, Open, Recover } from '../request/commandSchema';
import { readCookie, writeCookie } from '../request/cookies';
import { refuseForeign } from '../request/origin';
import { newCode } from '../roomCode';
import { addHost, isHost } from '../store/people';
import { findRoom, insertRoom, lifetimeMs, type RoomRow } from '../store/roomRow';
import { hostState, type Snapshot } from '../store/snapshot';
import { steer } from '../store/steer';
import { hashOf, isToken, isTokenOf, newToken } from '../token';
import type { HostCommand, HostState } from '../wire';
import { refuseHaste, roomAt, told } from './door';
import { resultsOf } from './results';

/** A window that has not said who it is: what it hears says that another drives. */
const noWindow = '';

/** POST /api/live */
export async function openRoom(live: Live, request: Request): Promise<Response> {
  refuseForeign(request, live.settings);
  const { window } = await readBody(request, Open);
  refuseHaste(live.limits.rooms.take(addressOf(request, live.settings)), 'rooms');
  const [host, recovery] = [newToken(), newToken()];
  const db = await live.db();
  let code = newCode();
  while (!(await insertRoom(db, { code, recoveryHash: hashOf(recovery), hostHash: hashOf(host), window: window ?? null, now: live.now() }))) code = newCode();
  logEvent('room opened', { room: code });
  live.heardHost(code);
  const state = hostState(await written(live, code), window ?? noWindow, live.now());
  return told({ code, recovery, state }, { status: 201, cookie: hostCookie(live, request, code, host, lifetimeMs) });
}

/** POST /api/live/[code]/recover */
export async function recoverRoom(live: Live, request: Request, typed: string): Promise<Response> {
  refuseForeign(request, live.settings);
  const { recovery, window } = await readBody(request, Recover);
  const room = await roomAt(live, request, typed);
  if (!isTokenOf(recovery, room.recovery_hash)) {
    refuseHaste(live.limits.recoveries.take(addressOf(request, live.settings)), 'recoveries');
    throw new Refusal('not-host', { detail: 'This recovery link is not this room’s.' });
  }
  const host = newToken();
  await addHost(await live.db(), room.code, hashOf(host), window ?? null, live.now());
  logEvent('host recovered', { room: room.code });
  live.heardHost(room.code);
  const snapshot = await written(live, room.code);
  const cookie = hostCookie(live, request, room.code, host, room.expires_at - live.now());
  return told(hostState(snapshot, window ?? noWindow, live.now()), { cookie });
}

/** POST /api/live/[code]/host */
export async function steerRoom(live: Live, request: Request, typed: string): Promise<Response> {
  refuseForeign(request, live.settings);
  const { window, ...command } = await readBody(request, Command);
  const room = await roomAt(live, request, typed);
  const hash = await hostOf(live, request, room.code);
  refuseHaste(live.limits.commands.take(hash), 'commands');
  const question = questionOf(live, command, room);
  if (!(await steer(await live.db(), command, question, { room, window, now: live.now() }))) await refuseCommand(live, room.code, window);
  note(command, room, question);
  live.heardHost(room.code);
  // A sign of life that changes nothing is told to nobody.
  const quiet = command.do === 'here' && room.away === 0 && room.driver !== null;
  const snapshot = quiet ? await live.hub.state(room.code) : await written(live, room.code);
  if (!snapshot) throw new Refusal('ended');
  const state: HostState = hostState(snapshot, window, live.now());
  return told(state, command.do === 'end' ? { cookie: hostCookie(live, request, room.code, '', 0) } : {});
}

/** GET /api/live/[code]/results.csv */
export async function results(live: Live, request: Request, typed: string): Promise<Response> {
  refuseForeign(request, live.settings);
  const room = await roomAt(live, request, typed);
  await hostOf(live, request, room.code);
  const day = new Date(live.now()).toISOString().slice(0, 10);
  return new Response(await resultsOf(await live.db(), live.questions, room.code), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="class-${room.code}-${day}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}

/** @returns the hash of the host's cookie @throws {Refusal} 'not-host' */
export async function hostOf(live: Live, request: Request, code: string): Promise<string> {
  const token = readCookie(request, 'host', code);
  if (!isToken(token)) throw new Refusal('not-host');
  const hash = hashOf(token);
  if (!(await isHost(await live.db(), code, hash))) throw new Refusal('not-host');
  return hash;
}

/** The question a command is on, which must be one of ours, and the option one of its own. */
function questionOf({ questions }: Live, command: HostCommand, room: RoomRow): string | null {
  const named = 'question' in command ? (command.question ?? room.question) : room.question;
  if ('question' in command && command.question !== undefined && !questions.get(command.question)) {
    throw new Refusal('not-understood', { detail: 'There is no such question.' });
  }
  if ('option' in command && named !== null && !questions.optionsOf(named).includes(command.option)) {
    throw new Refusal('not-understood', { detail: 'The question has no such option.' });
  }
  if (named === null && ['second-round', 'hands', 'count', 'clear', 'reveal', 'poll'].includes(command.do)) {
    throw new Refusal('not-now', { detail: 'No question is before the class.' });
  }
  if (command.do === 'poll' && named !== null && !questions.get(named)?.poll) {
    throw new Refusal('not-now', { detail: 'The question before the class has no published poll.' });
  }
  return named;
}

async function refuseCommand(live: Live, code: string, window: string): Promise<never> {
  const room = await findRoom(await live.db(), code, live.now());
  if (!room || room.phase === 'ended') throw new Refusal('ended');
  throw new Refusal(room.driver !== null && room.driver !== window ? 'another-drives' : 'not-now');
}

async function written(live: Live, code: string): Promise<Snapshot> {
  const snapshot = await live.touched(code);
  if (!snapshot) throw new Refusal('ended');
  return snapshot;
}

function hostCookie(live: Live, request: Request, code: string, token: string, lastsMs: number): string {
  return writeCookie('host', code, token, { lastsMs, secure: isSecure(request, live.settings) });
}

function note(command: HostCommand, { code }: RoomRow, question: string | null): void {
  const events = {
    open: 'question opened',
    'second-round': 'question opened',
    hands: 'question opened',
    reveal: 'revealed',
    clear: 'votes cleared',
    'give-wheel': 'wheel changed hands',
    'take-wheel': 'wheel changed hands',
    end: 'room ended',
  } as const;
  if (command.do in events) logEvent(events[command.do as keyof typeof events], { room: code, ...(question && { question }), by: command.do });
}
