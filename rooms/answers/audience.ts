// What a phone asks: to join, to vote, and what it chose before.
import type { Live } from '../live';
import { Refusal } from '../problem';
import { addressOf, isSecure } from '../request/address';
import { readBody } from '../request/body';
import { Nothing, Vote } from '../request/commandSchema';
import { readCookie, writeCookie } from '../request/cookies';
import { refuseForeign } from '../request/origin';
import { addParticipant, castVote, isParticipant, votesOf } from '../store/people';
import { hashOf, isToken, newToken } from '../token';
import { refuseHaste, roomAt, told } from './door';

/** POST /api/live/[code]/join */
export async function join(live: Live, request: Request, typed: string): Promise<Response> {
  refuseForeign(request, live.settings);
  await readBody(request, Nothing);
  const room = await roomAt(live, request, typed);
  const known = await participantOf(live, request, room.code);
  if (known) return told(await votesOf(await live.db(), room.code, known));
  const address = addressOf(request, live.settings);
  const detail = (seconds: number) =>
    `Very many phones have joined from here within a minute. Please try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`;
  refuseHaste(live.limits.joins.take(address), 'joins', detail);
  const token = newToken();
  if (!(await addParticipant(await live.db(), room.code, hashOf(token), live.now()))) {
    const now = await roomAt(live, request, room.code);
    throw new Refusal(now.locked === 1 ? 'locked' : 'full');
  }
  live.presence.heard(room.code, hashOf(token));
  live.tick();
  const cookie = writeCookie('participant', room.code, token, { lastsMs: room.expires_at - live.now(), secure: isSecure(request, live.settings) });
  return told({ votes: [] }, { cookie });
}

/** GET /api/live/[code]/mine */
export async function mine(live: Live, request: Request, typed: string): Promise<Response> {
  const room = await roomAt(live, request, typed);
  const participant = await participantOf(live, request, room.code);
  if (!participant) throw new Refusal('not-joined');
  live.presence.heard(room.code, participant);
  live.tick();
  return told(await votesOf(await live.db(), room.code, participant));
}

/** POST /api/live/[code]/vote */
export async function vote(live: Live, request: Request, typed: string): Promise<Response> {
  refuseForeign(request, live.settings);
  const { question, round, choice } = await readBody(request, Vote);
  if (!live.questions.get(question)) throw new Refusal('not-understood', { detail: 'There is no such question.' });
  if (!live.questions.optionsOf(question).includes(choice)) throw new Refusal('not-understood', { detail: 'The question has no such option.' });
  const room = await roomAt(live, request, typed);
  const participant = await participantOf(live, request, room.code);
  if (!participant) throw new Refusal('not-joined');
  refuseHaste(live.limits.votes.take(participant), 'votes');
  const db = await live.db();
  if (!(await castVote(db, { code: room.code, participant, question, round, choice, now: live.now() }))) {
    await roomAt(live, request, room.code);
    throw new Refusal('not-open');
  }
  live.voted(room.code);
  live.presence.heard(room.code, participant);
  return told(await votesOf(db, room.code, participant));
}

/**
 * @returns the participant's hash; undefined for a phone without a cookie
 */
export async function participantOf(live: Live, request: Request, code: string): Promise<string | undefined> {
  const token = readCookie(request, 'participant', code);
  if (!isToken(token)) return undefined;
  const hash = hashOf(token);
  return (await isParticipant(await live.db(), code, hash)) ? hash : undefined;
}
