// A room read whole: what everybody may know, and what its host knows besides. The revision is read first, so that a snapshot is never older than its number.
import type { Questions } from '../questions';
import type { HostState, RoomState, Round, RoundCount, Tally } from '../wire';
import type { Database } from './database';
import { awayMs, findRoom, type RoomRow } from './roomRow';

/** An instance that has not written its line for so long holds no phones. */
export const hereLastsMs = 60_000;

export interface Snapshot {
  /** Without the time of the frame, which is the sender's. */
  state: Omit<RoomState, 'at'>;
  counts: Tally | null;
  handCounts: Record<string, number>;
  /** The host has been silent for so long that it is away, and nobody has written that down yet. */
  silent: boolean;
  driver: string | null;
  asking: string | null;
  undoUntil: number | null;
}

/** @returns the room as it is; undefined where there is none */
export async function readSnapshot(db: Database, questions: Questions, code: string, now: number): Promise<Snapshot | undefined> {
  const room = await findRoom(db, code, now);
  if (!room) return undefined;
  const [asked, here] = await Promise.all([
    room.question === null ? undefined : readAsked(db, questions, code, room.question),
    db.run('SELECT coalesce(sum(people), 0) AS people FROM live_here WHERE room = ? AND at > ?', code, now - hereLastsMs),
  ]);
  return compose(room, asked, Number(here.rows[0]?.people ?? 0), now);
}

interface Asked {
  round: Round;
  tally: Tally;
  hands: Record<string, number>;
}

function compose(room: RoomRow, asked: Asked | undefined, here: number, now: number): Snapshot {
  const { code, rev, phase, talk, slide, step, screen, cap, driver, asking } = room;
  const silent = room.away === 0 && phase !== 'ended' && room.host_at < now - awayMs;
  const before = phase !== 'following' && phase !== 'ended' && room.question !== null && asked;
  const state: Snapshot['state'] = {
    code,
    rev,
    phase,
    wall: { talk, slide, step, screen },
    // A raised hand is seen by all; a running count would sway those who have not raised theirs, and the sum would tell it.
    asked: before ? { question: room.question as string, round: asked.round, voted: phase === 'hands' ? 0 : votersIn(asked.tally, asked.round) } : null,
    hands: before && phase === 'hands' && room.hand !== null ? { option: room.hand, counts: {} } : null,
    here,
    locked: room.locked === 1,
    cap,
    presenter: room.away === 1 || silent ? 'away' : 'here',
    tally: before && phase === 'revealed' ? asked.tally : null,
    pollShown: Boolean(before) && phase === 'revealed' && room.poll_shown === 1,
    expiresAt: room.expires_at,
  };
  const undoUntil = room.undo_until !== null && room.undo_until > now ? room.undo_until : null;
  return { state, counts: asked?.tally ?? null, handCounts: asked?.hands ?? {}, silent, driver, asking, undoUntil };
}

/** @returns what a room has answered to a question; undefined where it was never asked */
export async function readAsked(db: Database, questions: Questions, code: string, question: string): Promise<Asked | undefined> {
  const { rows } = await db.run('SELECT round, gen FROM live_asked WHERE room = ? AND question = ?', code, question);
  if (!rows[0]) return undefined;
  const [round, gen] = [Number(rows[0].round) as Round, Number(rows[0].gen)];
  const [votes, hands, pairs] = await Promise.all([
    db.run('SELECT round, choice, count(*) AS people FROM live_votes WHERE room = ? AND question = ? AND gen = ? GROUP BY round, choice', code, question, gen),
    db.run('SELECT round, choice, people FROM live_hands WHERE room = ? AND question = ? AND gen = ? AND people > 0', code, question, gen),
    round === 2 ? readPairs(db, code, question, gen) : undefined,
  ]);
  const options = questions.optionsOf(question);
  const countsIn = (rows: typeof votes.rows, of: Round) =>
    Object.fromEntries(options.map((option) => [option, Number(rows.find((row) => Number(row.round) === of && row.choice === option)?.people ?? 0)]));
  const rounds = (round === 2 ? ([1, 2] as const) : ([1] as const)).map((of): RoundCount => {
    const byHand = hands.rows.some((row) => Number(row.round) === of);
    const counts = countsIn(byHand ? hands.rows : votes.rows, of);
    return { round: of, counted: byHand ? 'hands' : 'phones', counts, voters: Object.values(counts).reduce((sum, each) => sum + each, 0) };
  });
  // Hands have no memory: nobody knows which of them was another's before.
  const comparable = pairs && rounds.every(({ counted }) => counted === 'phones');
  const tally = { question, rounds, both: comparable ? pairs.both : null, changed: comparable ? pairs.changed : null };
  return { round, tally, hands: countsIn(hands.rows, round) };
}

async function readPairs(db: Database, code: string, question: string, gen: number): Promise<{ both: number; changed: number }> {
  const { rows } = await db.run(
    `SELECT count(*) AS voted_twice, coalesce(sum(CASE WHEN a.choice <> b.choice THEN 1 ELSE 0 END), 0) AS changed
      FROM live_votes a JOIN live_votes b ON b.room = a.room AND b.question = a.question AND b.gen = a.gen AND b.participant = a.participant
      WHERE a.room = ? AND a.question = ? AND a.gen = ? AND a.round = 1 AND b.round = 2`,
    code,
    question,
    gen,
  );
  return { both: Number(rows[0]?.voted_twice ?? 0), changed: Number(rows[0]?.changed ?? 0) };
}

function votersIn({ rounds }: Tally, round: Round): number {
  return rounds.find((each) => each.round === round)?.voters ?? 0;
}

/** @returns the frame everybody gets */
export function publicState({ state }: Snapshot, at: number): RoomState {
  return { ...state, at };
}

/** @returns the frame of one of the host's windows */
export function hostState(snapshot: Snapshot, window: string, at: number): HostState {
  const { state, counts, handCounts, driver, asking, undoUntil } = snapshot;
  const wheel = driver !== window ? 'another' : asking === null ? 'yours' : 'asked';
  const asked = state.asked && { ...state.asked, voted: counts ? votersIn(counts, state.asked.round) : 0 };
  return { ...state, at, asked, hands: state.hands && { ...state.hands, counts: handCounts }, counts, wheel, undoUntil };
}
