// The live room of this process: its store, who follows, and the one clock that looks after them.
import { randomUUID } from 'node:crypto';
import { Hub } from './hub';
import { newLimits, type Limits } from './limits';
import { logEvent } from './log';
import { Presence } from './presence';
import { PostgresNotices } from './push/postgresNotices';
import { PushPublisher } from './push/pushPublisher';
import type { Questions } from './questions';
import { readRoom } from './readRoom';
import type { Settings } from './settings';
import { StoreTrouble, type Database } from './store/database';
import { engineOf, openStore } from './store/openStore';
import { sweepStore } from './store/roomRow';
import type { Snapshot } from './store/snapshot';
import { tend } from './tend';

/** How often expired rooms are deleted. */
const sweepMs = 5 * 60_000;
const tickMs = 1000;

/** @returns how long votes are gathered before they are told: the larger the room, the longer, so that the line is never full */
export function gatherMs(people: number): number {
  return people < 2000 ? 200 : 1000;
}

export class Live {
  /** Names this process's line in the store. */
  readonly instance = randomUUID();
  readonly presence: Presence;
  readonly hub: Hub;
  readonly limits: Limits;
  readonly push: PushPublisher | undefined;
  /** Rooms told to a publisher, by when their host was last heard here. */
  readonly pushed = new Map<string, number>();
  /** What the store ails from, in words for people; undefined while it is well. */
  trouble: StoreTrouble | undefined;
  private opened: Promise<Database> | undefined;
  private notices: PostgresNotices | undefined;
  private readonly gathering = new Map<string, NodeJS.Timeout>();
  private ticking: NodeJS.Timeout | undefined;
  private sweeping: NodeJS.Timeout | undefined;
  private ticks = 0;
  private busy = false;
  private closed = false;

  constructor(
    readonly settings: Settings,
    readonly questions: Questions,
    readonly now: () => number = Date.now,
    private readonly open: (databaseUrl: string | undefined) => Promise<Database> = openStore,
  ) {
    this.presence = new Presence(now);
    this.limits = newLimits(now);
    this.hub = new Hub(async (code) => readRoom(await this.db(), questions, code, now(), (snapshot) => this.told(code, snapshot)), now);
    if (settings.pushUrl)
      this.push = new PushPublisher(settings.pushUrl, settings.pushToken, (code, people) => void this.countPushed(code, people).catch(() => {}));
  }

  /** @returns the store, opened at its first use and tried again after a failure */
  db(): Promise<Database> {
    this.opened ??= this.open(this.settings.databaseUrl).then(
      (database) => this.watched(database),
      (error) => {
        this.opened = undefined;
        throw this.ails(error);
      },
    );
    return this.opened;
  }

  /** Something of the room was written: all who follow it are told, here and elsewhere. @returns the room as it is now */
  async touched(code: string): Promise<Snapshot | undefined> {
    const snapshot = await this.hub.refresh(code);
    this.told(code, snapshot);
    this.tick();
    return snapshot;
  }

  /** All elsewhere hear that the room has changed. */
  private told(code: string, snapshot: Snapshot | undefined): void {
    this.notices?.publish(code);
    this.publish(snapshot);
  }

  /** A vote was written: told with those that come in the next moments. */
  voted(code: string): void {
    if (this.closed || this.gathering.has(code)) return;
    const timer = setTimeout(() => void this.flush(code), gatherMs(this.presence.people(code)));
    this.gathering.set(code, timer);
  }

  /** The host of a room was heard in this process. */
  heardHost(code: string): void {
    if (this.push) this.pushed.set(code, this.now());
    this.tick();
  }

  /** Hands the room to those who hold phones in our place, where there are any. */
  publish(snapshot: Snapshot | undefined): void {
    if (!this.push || !snapshot) return;
    this.push.publish(snapshot, this.now());
    if (snapshot.state.phase === 'ended') this.pushed.delete(snapshot.state.code);
  }

  /** Gives the room a new revision and tells of it. */
  async bump(code: string): Promise<void> {
    await (await this.db()).run('UPDATE live_rooms SET rev = rev + 1 WHERE code = ?', code);
    await this.touched(code);
  }

  /** Sets the clock going, which stops by itself when there is nothing to look after. */
  tick(): void {
    if (this.ticking || this.closed) return;
    this.ticking = setInterval(() => void this.look(), tickMs);
    this.ticking.unref();
  }

  /** @returns whether neither a clock nor a stream is left */
  get idle(): boolean {
    return !this.ticking && this.gathering.size === 0 && this.hub.listening === 0;
  }

  private async look(): Promise<void> {
    this.hub.beat();
    if (this.hub.idle && this.presence.idle && this.pushed.size === 0) {
      clearInterval(this.ticking);
      this.ticking = undefined;
      return;
    }
    if (this.busy) return;
    this.busy = true;
    this.ticks += 1;
    // A store that ails is told of where it is asked; the next look may find it well.
    await tend(this, this.ticks).catch(() => {});
    this.busy = false;
  }

  private async flush(code: string): Promise<void> {
    this.gathering.delete(code);
    await this.bump(code).catch(() => {
      if (!this.closed && !this.gathering.has(code)) this.gathering.set(code, setTimeout(() => void this.flush(code), 1000).unref());
    });
  }

  private async countPushed(code: string, people: number): Promise<void> {
    const db = await this.db();
    const { changed } = await db.run(
      `INSERT INTO live_here (room, instance, people, at) VALUES (?, 'push', ?, ?)
        ON CONFLICT (room, instance) DO UPDATE SET people = excluded.people, at = excluded.at`,
      ...[code, people, this.now()],
    );
    if (changed > 0) this.hub.refresh(code).catch(() => {});
  }

  /** The store as it is used: its failures are noted, and so is its recovery. */
  private watched(database: Database): Database {
    logEvent('store opened', { engine: database.engine });
    const noted = async <T>(work: Promise<T>): Promise<T> => {
      try {
        const result = await work;
        this.trouble = undefined;
        return result;
      } catch (error) {
        throw this.ails(error);
      }
    };
    if (database.engine === 'postgres' && this.settings.databaseUrl) this.notices = this.listen(this.settings.databaseUrl);
    void this.sweep(database);
    this.sweeping ??= setInterval(() => void this.sweep(database), sweepMs).unref();
    return { ...database, run: (...all) => noted(database.run(...all)), together: (all) => noted(database.together(all)) };
  }

  private listen(url: string): PostgresNotices {
    return new PostgresNotices(url, {
      heard: (code) => {
        if (this.hub.revision(code) > 0) this.hub.refresh(code).catch(() => {});
      },
      again: () => this.hub.followed().forEach((code) => void this.hub.refresh(code).catch(() => {})),
    });
  }

  private ails(error: unknown): unknown {
    if (error instanceof StoreTrouble) {
      if (this.trouble?.ailment !== error.ailment) logEvent('store trouble', { ailment: error.ailment, said: error.message });
      this.trouble = error;
    }
    return error;
  }

  private async sweep(database: Database): Promise<void> {
    const count = await sweepStore(database, this.now()).catch(() => 0);
    if (count > 0) logEvent('rooms expired', { count });
  }

  /** Ends streams and timers and leaves the store. @returns how many streams there were */
  async close(): Promise<number> {
    this.closed = true;
    const count = this.hub.close();
    for (const timer of this.gathering.values()) clearTimeout(timer);
    this.gathering.clear();
    clearInterval(this.ticking);
    clearInterval(this.sweeping);
    this.ticking = undefined;
    this.push?.close();
    await this.notices?.close();
    await this.opened?.then((database) => database.close()).catch(() => {});
    return count;
  }
}

/** @returns the engine the settings ask for, for those who only want its name */
export function engineNamed(settings: Settings): string {
  return engineOf(settings.databaseUrl) ?? 'unknown';
}
