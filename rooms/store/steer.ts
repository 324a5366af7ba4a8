// What a host's window does to a room: each command is one change, written only where this window has the wheel.
import { randomUUID } from 'node:crypto';
import type { HostCommand } from '../wire';
import type { Database, Statement, Value } from './database';
import { emptyRoom, type RoomRow } from './roomRow';

/** A window that has been silent for so long may lose the wheel to another. */
const silenceMs = 60_000;
const undoMs = 10_000;
const mostHands = 9999;

export interface Steering {
  room: RoomRow;
  window: string;
  now: number;
}

/**
 * Carries a command out.
 * @param question the one the command is on: named by it, or the one before the class; null where there is none
 * @returns whether anything came of it; where not, another window has the wheel or the phase does not allow it
 */
export async function steer(db: Database, command: HostCommand, question: string | null, at: Steering): Promise<boolean> {
  const { room, window, now } = at;
  const code = room.code;
  switch (command.do) {
    case 'here':
      return done(
        await db.run(
          `UPDATE live_rooms SET rev = rev + CASE WHEN away = 1 OR driver IS NULL THEN 1 ELSE 0 END, host_at = ?, away = 0,
            driver = coalesce(driver, ?), driver_at = CASE WHEN coalesce(driver, ?) = ? THEN ? ELSE driver_at END WHERE code = ? AND phase <> 'ended'`,
          ...[now, window, window, window, now, code],
        ),
      );
    case 'ask-wheel':
      return done(
        await db.run(
          `UPDATE live_rooms SET rev = rev + 1, host_at = ?, away = 0, asking = CASE WHEN coalesce(driver, ?) = ? THEN asking ELSE ? END,
            driver = coalesce(driver, ?) WHERE code = ? AND phase <> 'ended'`,
          ...[now, window, window, window, window, code],
        ),
      );
    case 'take-wheel':
      return done(
        await db.run(
          `UPDATE live_rooms SET rev = rev + 1, host_at = ?, away = 0, driver = ?, driver_at = ?, asking = NULL
            WHERE code = ? AND phase <> 'ended' AND (driver IS NULL OR driver = ? OR driver_at <= ?)`,
          ...[now, window, now, code, window, now - silenceMs],
        ),
      );
    case 'give-wheel':
      return done(await db.run(...driving(at, 'driver = asking, driver_at = ?, asking = NULL', [now], 'asking IS NOT NULL')));
    case 'show':
      return done(await db.run(...driving(at, 'talk = ?, slide = ?, step = ?, screen = ?', [command.talk, command.slide, command.step, command.screen])));
    case 'close':
      return done(await db.run(...driving(at, "phase = 'closed', hand = NULL", [], "phase IN ('open', 'hands')")));
    case 'reveal':
      return done(await db.run(...driving(at, "phase = 'revealed', hand = NULL, poll_shown = 0", [], 'question IS NOT NULL')));
    case 'poll':
      return done(await db.run(...driving(at, 'poll_shown = ?', [command.shown ? 1 : 0], "phase = 'revealed'")));
    case 'hide':
      return done(await db.run(...driving(at, "phase = 'following', hand = NULL", [])));
    case 'lock':
    case 'unlock':
      return done(await db.run(...driving(at, 'locked = ?', [command.do === 'lock' ? 1 : 0])));
    case 'cap':
      return done(await db.run(...driving(at, 'cap = ?', [command.people])));
    case 'open':
      return all(db, driving(at, "phase = 'open', question = ?, hand = NULL", [question]), firstAsked(at, question));
    case 'second-round': {
      const again = { sql: `UPDATE live_asked SET round = 2 WHERE room = ? AND question = ? AND ${drivenBy}`, args: [code, question, code, window, question] };
      const wasAsked = 'EXISTS (SELECT 1 FROM live_asked a WHERE a.room = live_rooms.code AND a.question = ?)';
      return all(db, driving(at, "phase = 'open', question = ?, hand = NULL", [question], wasAsked, [question]), again);
    }
    case 'hands':
      return all(db, driving(at, "phase = 'hands', question = ?, hand = ?", [question, command.option]), firstAsked(at, question));
    case 'count':
      return all(db, driving(at, 'hand = ?', [command.option], "phase = 'hands' AND question = ?", [question]), {
        sql: `INSERT INTO live_hands (room, question, round, gen, choice, people)
          SELECT a.room, a.question, a.round, a.gen, CAST(? AS TEXT), CAST(? AS BIGINT) FROM live_asked a WHERE a.room = ? AND a.question = ? AND ${drivenBy}
          ON CONFLICT (room, question, round, gen, choice) DO UPDATE SET people =
            CASE WHEN live_hands.people + ? < 0 THEN 0 WHEN live_hands.people + ? > ${mostHands} THEN ${mostHands} ELSE live_hands.people + ? END`,
        args: [command.option, Math.max(0, command.by), code, question, code, window, question, command.by, command.by, command.by],
      });
    case 'clear':
      return clear(db, question, at);
    case 'undo':
      return undo(db, at);
    case 'end':
      if (!done(await db.run(...driving(at, "phase = 'ended'", [])))) return false;
      await emptyRoom(db, code);
      return true;
  }
}

const drivenBy = 'EXISTS (SELECT 1 FROM live_rooms r WHERE r.code = ? AND r.driver = ? AND r.question = ?)';

/** @returns a change to the room, made where this window has the wheel or nobody has; the window has it then */
function driving({ room, window, now }: Steering, set: string, values: Value[], where = '1 = 1', whereValues: Value[] = []): [string, ...Value[]] {
  const passes = set.startsWith('driver =');
  const sql = `UPDATE live_rooms SET rev = rev + 1, host_at = ?, away = 0, ${passes ? '' : 'driver = ?, driver_at = ?, '}${set}
    WHERE code = ? AND phase <> 'ended' AND (driver IS NULL OR driver = ?) AND ${where}`;
  return [sql, now, ...(passes ? [] : [window, now]), ...values, room.code, window, ...whereValues];
}

function firstAsked({ room, window, now }: Steering, question: string | null): Statement {
  const sql = `INSERT INTO live_asked (room, question, round, gen, at)
    SELECT CAST(? AS TEXT), CAST(? AS TEXT), 1, 0, CAST(? AS BIGINT) WHERE ${drivenBy} ON CONFLICT (room, question) DO NOTHING`;
  return { sql, args: [room.code, question, now, room.code, window, question] };
}

/** The first statement decides; the others see by themselves whether it did. */
async function all(db: Database, [sql, ...args]: [string, ...Value[]], ...then: Statement[]): Promise<boolean> {
  const [first] = await db.together([{ sql, args }, ...then]);
  return first !== undefined && done(first);
}

/** What was counted stays under its number until it can be brought back no more; new votes are counted under the next one. */
async function clear(db: Database, question: string | null, at: Steering): Promise<boolean> {
  const mark = randomUUID();
  const set = `undo = question || '/' || (SELECT a.round FROM live_asked a WHERE a.room = live_rooms.code AND a.question = live_rooms.question) || '/' || phase || '/' || ?,
    undo_until = ?, phase = CASE WHEN phase = 'revealed' THEN 'closed' ELSE phase END`;
  return all(db, driving(at, set, [mark, at.now + undoMs], 'question = ?', [question]), {
    sql: `UPDATE live_asked SET gen = gen + 1, round = 1 WHERE room = ? AND question = ?
      AND EXISTS (SELECT 1 FROM live_rooms r WHERE r.code = live_asked.room AND r.undo LIKE ?)`,
    args: [at.room.code, question, `%/${mark}`],
  });
}

async function undo(db: Database, at: Steering): Promise<boolean> {
  const [question, round, phase] = at.room.undo?.split('/') ?? [];
  if (question === undefined || round === undefined || phase === undefined) return false;
  const mark = `undone/${randomUUID()}`;
  const marked = 'EXISTS (SELECT 1 FROM live_rooms r WHERE r.code = ? AND r.undo = ?)';
  const forgetLater = (table: string) => ({
    sql: `DELETE FROM ${table} WHERE room = ? AND question = ? AND gen = (SELECT a.gen FROM live_asked a WHERE a.room = ? AND a.question = ?) AND ${marked}`,
    args: [at.room.code, question, at.room.code, question, at.room.code, mark],
  });
  return all(
    db,
    driving(
      at,
      'phase = ?, question = ?, hand = NULL, undo = ?, undo_until = NULL',
      [phase === 'hands' ? 'closed' : phase, question, mark],
      'undo = ? AND undo_until > ?',
      [at.room.undo, at.now],
    ),
    forgetLater('live_votes'),
    forgetLater('live_hands'),
    {
      sql: `UPDATE live_asked SET gen = gen - 1, round = ? WHERE room = ? AND question = ? AND ${marked}`,
      args: [Number(round), at.room.code, question, at.room.code, mark],
    },
    { sql: 'UPDATE live_rooms SET undo = NULL WHERE code = ? AND undo = ?', args: [at.room.code, mark] },
  );
}

function done({ changed }: { changed: number }): boolean {
  return changed > 0;
}
