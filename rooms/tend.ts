// What the live room's clock does once a second: it counts who is here, and reads followed rooms again, in case news was lost or a host has gone.
import type { Hub } from './hub';
import type { Presence } from './presence';
import type { Database } from './store/database';
import type { Snapshot } from './store/snapshot';

/** What the clock looks after: the live room of a process. */
interface Tended {
  readonly now: () => number;
  readonly instance: string;
  readonly presence: Presence;
  readonly hub: Hub;
  readonly pushed: Map<string, number>;
  db(): Promise<Database>;
  bump(code: string): Promise<void>;
  publish(snapshot: Snapshot | undefined): void;
}

/** An instance says so often how many phones it holds, changed or not. */
const hereAgainMs = 20_000;
/** A room that is pushed is told again so often, that phones know how old their data is. */
const pushAgainMs = 10_000;
/** A pushed room without its host is looked after for so long. */
const pushedLastsMs = 3 * 60 * 60_000;
/** Every how many seconds a followed room is read whole. */
const healTicks = 5;

/** @param ticks seconds counted since the clock began @throws {StoreTrouble} */
export async function tend(live: Tended, ticks: number): Promise<void> {
  await countPeople(live);
  if (ticks % healTicks === 0) await heal(live);
  else await lookAtRevisions(live);
  if ((ticks * 1000) % pushAgainMs === 0) await pushAgain(live);
}

async function countPeople(live: Tended): Promise<void> {
  const now = live.now();
  for (const { code, people } of live.presence.changes(hereAgainMs, (people) => (people < 2000 ? 1000 : 3000))) {
    const db = await live.db();
    const before = await db.run('SELECT people FROM live_here WHERE room = ? AND instance = ?', code, live.instance);
    await db.run(
      // A room that has ended meanwhile holds nothing any more.
      `INSERT INTO live_here (room, instance, people, at)
        SELECT CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS BIGINT) WHERE EXISTS (SELECT 1 FROM live_rooms WHERE code = ? AND phase <> 'ended')
        ON CONFLICT (room, instance) DO UPDATE SET people = excluded.people, at = excluded.at`,
      ...[code, live.instance, people, now, code],
    );
    if (Number(before.rows[0]?.people ?? 0) !== people) await live.bump(code);
  }
}

/** A second process on one file sends no notices: a look at the numbers is all it takes to hear of it. */
async function lookAtRevisions(live: Tended): Promise<void> {
  const db = await live.db();
  if (db.engine !== 'libsql') return;
  for (const code of live.hub.followed()) {
    const { rows } = await db.run('SELECT rev FROM live_rooms WHERE code = ?', code);
    if (Number(rows[0]?.rev ?? 0) !== live.hub.revision(code)) await live.hub.refresh(code);
  }
}

async function heal(live: Tended): Promise<void> {
  for (const code of live.hub.followed()) if (await live.hub.heal(code)) await live.bump(code);
}

async function pushAgain(live: Tended): Promise<void> {
  for (const [code, heardAt] of live.pushed) {
    if (live.now() - heardAt > pushedLastsMs) live.pushed.delete(code);
    else live.publish(await live.hub.refresh(code));
  }
}
