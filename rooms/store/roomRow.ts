// A room as the store has it, and how one is found, made and deleted.
import type { Phase, Wall } from '../wire';
import type { Database, Row } from './database';
import { roomTables } from './tables';

export interface RoomRow {
  code: string;
  recovery_hash: string;
  rev: number;
  talk: string;
  slide: string;
  step: number;
  screen: Wall['screen'];
  phase: Phase;
  question: string | null;
  hand: string | null;
  locked: number;
  cap: number;
  joined: number;
  driver: string | null;
  driver_at: number;
  asking: string | null;
  host_at: number;
  away: number;
  poll_shown: number;
  undo: string | null;
  undo_until: number | null;
  created_at: number;
  expires_at: number;
}

export interface NewRoom {
  code: string;
  recoveryHash: string;
  hostHash: string;
  /** The one that drives, where it is known. */
  window: string | null;
  now: number;
}

/** A room and all in it are deleted after so long. */
export const lifetimeMs = 24 * 60 * 60 * 1000;
export const usualCap = 1000;
/** A host that has not been heard for so long is away. */
export const awayMs = 20_000;

/** @returns the room, an ended one, too; undefined where there is none or its time is over */
export async function findRoom(db: Database, code: string, now: number): Promise<RoomRow | undefined> {
  const { rows } = await db.run('SELECT * FROM live_rooms WHERE code = ? AND expires_at > ?', code, now);
  return rows[0] as Row as unknown as RoomRow | undefined;
}

/**
 * Makes a room; hashes alone are stored.
 * @returns whether the code was free
 */
export async function insertRoom(db: Database, room: NewRoom): Promise<boolean> {
  const { code, recoveryHash, hostHash, window, now } = room;
  const [made] = await db.together([
    {
      sql: `INSERT INTO live_rooms (code, recovery_hash, rev, talk, slide, step, screen, phase, question, hand, locked, cap, joined,
          driver, driver_at, asking, host_at, away, undo, undo_until, created_at, expires_at)
        VALUES (?, ?, 1, '', '', 1, 'slide', 'following', NULL, NULL, 0, ?, 0, ?, ?, NULL, ?, 0, NULL, NULL, ?, ?) ON CONFLICT (code) DO NOTHING`,
      args: [code, recoveryHash, usualCap, window, now, now, now, now + lifetimeMs],
    },
    // Only of the room just made: where the code was taken, another's recovery link stands there.
    {
      sql: `INSERT INTO live_hosts (room, hash, at) SELECT CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS BIGINT)
        WHERE EXISTS (SELECT 1 FROM live_rooms WHERE code = ? AND recovery_hash = ?)`,
      args: [code, hostHash, now, code, recoveryHash],
    },
  ]);
  return made?.changed === 1;
}

/** Writes down that a host has fallen silent, once, with a new revision. @returns whether it was this call that did */
export async function noteAbsence(db: Database, code: string, now: number): Promise<boolean> {
  const sql = `UPDATE live_rooms SET rev = rev + 1, away = 1 WHERE code = ? AND away = 0 AND phase <> 'ended' AND host_at < ?`;
  return (await db.run(sql, code, now - awayMs)).changed > 0;
}

/** @returns the statements that delete whatever belongs to the rooms a query names, and not the rooms themselves */
function deletionOf(codes: string, args: (string | number)[]) {
  return roomTables.map((table) => ({ sql: `DELETE FROM ${table} WHERE room IN (${codes})`, args }));
}

/** Deletes all that a room holds; the room's own line stays until its time is over, so that latecomers hear that it has ended. */
export async function emptyRoom(db: Database, code: string): Promise<void> {
  await db.together([
    ...deletionOf('?', [code]),
    {
      sql: `UPDATE live_rooms SET rev = rev + 1, phase = 'ended', recovery_hash = '', talk = '', slide = '', step = 1, screen = 'slide', question = NULL,
        hand = NULL, driver = NULL, asking = NULL, undo = NULL, undo_until = NULL, joined = 0 WHERE code = ?`,
      args: [code],
    },
  ]);
  await db.forget();
}

/** Deletes the rooms whose time is over, with all in them, and votes that were cleared and can be brought back no more. @returns how many rooms */
export async function sweepStore(db: Database, now: number): Promise<number> {
  const results = await db.together([
    ...deletionOf('SELECT code FROM live_rooms WHERE expires_at <= ?', [now]),
    { sql: 'DELETE FROM live_rooms WHERE expires_at <= ?', args: [now] },
  ]);
  await sweepCleared(db, now);
  const count = results.at(-1)?.changed ?? 0;
  if (count > 0) await db.forget();
  return count;
}

async function sweepCleared(db: Database, now: number): Promise<void> {
  const outlived = (table: string) => ({
    sql: `DELETE FROM ${table} WHERE EXISTS (SELECT 1 FROM live_asked a JOIN live_rooms r ON r.code = a.room
      WHERE a.room = ${table}.room AND a.question = ${table}.question AND ${table}.gen < a.gen AND (r.undo_until IS NULL OR r.undo_until <= ?))`,
    args: [now],
  });
  await db.together([outlived('live_votes'), outlived('live_hands')]);
}
