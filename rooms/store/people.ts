// Who is in a room: its hosts and its participants, each by the hash of a cookie; and what a participant chose.
import type { OwnVotes, Round } from '../wire';
import type { Database } from './database';

/** A room may be recovered by so many laptops before the oldest is forgotten. */
const mostHosts = 20;

/** @returns whether the hash is that of a host of this room */
export async function isHost(db: Database, code: string, hash: string): Promise<boolean> {
  const { rows } = await db.run('SELECT hash FROM live_hosts WHERE room = ? AND hash = ?', code, hash);
  return rows.length > 0;
}

/** Adds a laptop to the room's hosts and gives it the wheel; without a window the wheel is the next one's. */
export async function addHost(db: Database, code: string, hash: string, window: string | null, now: number): Promise<void> {
  await db.together([
    { sql: 'INSERT INTO live_hosts (room, hash, at) VALUES (?, ?, ?)', args: [code, hash, now] },
    {
      sql: 'DELETE FROM live_hosts WHERE room = ? AND hash NOT IN (SELECT hash FROM live_hosts WHERE room = ? ORDER BY at DESC LIMIT ?)',
      args: [code, code, mostHosts],
    },
    {
      sql: 'UPDATE live_rooms SET rev = rev + 1, driver = ?, driver_at = ?, asking = NULL, host_at = ?, away = 0 WHERE code = ?',
      args: [window, now, now, code],
    },
  ]);
}

/** @returns whether the hash is that of a participant of this room */
export async function isParticipant(db: Database, code: string, id: string): Promise<boolean> {
  const { rows } = await db.run('SELECT id FROM live_participants WHERE room = ? AND id = ?', code, id);
  return rows.length > 0;
}

/**
 * Takes a place and the participant in: the place is counted in the room's own line, so that two at once cannot share the last one.
 * @returns whether there was a place and the room was not locked
 */
export async function addParticipant(db: Database, code: string, id: string, now: number): Promise<boolean> {
  const { changed } = await db.run(
    `UPDATE live_rooms SET joined = joined + 1 WHERE code = ? AND joined < cap AND locked = 0 AND phase <> 'ended' AND expires_at > ?`,
    code,
    now,
  );
  if (changed === 0) return false;
  await db.run('INSERT INTO live_participants (room, id, at) VALUES (?, ?, ?)', code, id, now);
  return true;
}

/**
 * Takes a vote, the later one in place of the earlier. That the question is open, in this round, and that the participant is known
 * is asked in the statement that writes: a vote that comes as voting closes counts or is refused, never both.
 * @returns whether it counts
 */
export async function castVote(
  db: Database,
  { code, participant, question, round, choice, now }: { code: string; participant: string; question: string; round: Round; choice: string; now: number },
): Promise<boolean> {
  const { changed } = await db.run(
    `INSERT INTO live_votes (room, question, round, gen, participant, choice, at)
      SELECT r.code, a.question, a.round, a.gen, p.id, CAST(? AS TEXT), CAST(? AS BIGINT)
      FROM live_rooms r JOIN live_asked a ON a.room = r.code AND a.question = r.question JOIN live_participants p ON p.room = r.code
      WHERE r.code = ? AND r.phase = 'open' AND r.expires_at > ? AND r.question = ? AND a.round = ? AND p.id = ?
      ON CONFLICT (room, question, round, gen, participant) DO UPDATE SET choice = excluded.choice, at = excluded.at`,
    choice,
    now,
    code,
    now,
    question,
    round,
    participant,
  );
  return changed > 0;
}

/** @returns what a participant chose, cleared votes left out */
export async function votesOf(db: Database, code: string, participant: string): Promise<OwnVotes> {
  const { rows } = await db.run(
    `SELECT v.question, v.round, v.choice FROM live_votes v JOIN live_asked a ON a.room = v.room AND a.question = v.question AND a.gen = v.gen
      WHERE v.room = ? AND v.participant = ? ORDER BY v.question, v.round`,
    code,
    participant,
  );
  return { votes: rows.map(({ question, round, choice }) => ({ question: String(question), round: Number(round) as Round, choice: String(choice) })) };
}
