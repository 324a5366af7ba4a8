// Tells the other instances on one Postgres that a room has changed, and hears it from them: on a connection of its own, never in a vote's transaction.
import pg from 'pg';
import { logEvent } from '../log';

const channel = 'briefing_live';
/** Changes of so short a time are told together: NOTIFY takes a lock that all who commit with it wait for. */
const gatherMs = 50;
const [firstWaitMs, longestWaitMs] = [250, 5000];

export interface Heard {
  /** Another instance has changed this room. */
  heard(code: string): void;
  /** The connection is back: what was told meanwhile is lost. */
  again(): void;
}

export class PostgresNotices {
  private client: pg.Client | undefined;
  private ready = false;
  private closed = false;
  private waitMs = firstWaitMs;
  private retry: NodeJS.Timeout | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly codes = new Set<string>();
  private readonly incoming = new Map<string, { more: boolean; timer: NodeJS.Timeout }>();

  /** @param url a direct connection: LISTEN does not hold through a pooler of transactions */
  constructor(
    private readonly url: string,
    private readonly to: Heard,
  ) {
    void this.connect(false);
  }

  /** Tells of a change that has been committed. */
  publish(code: string): void {
    this.codes.add(code);
    if (!this.timer && !this.closed) this.timer = setTimeout(() => void this.flush(), 0);
  }

  private async flush(): Promise<void> {
    const codes = [...this.codes];
    if (this.ready && this.client && codes.length > 0) {
      this.codes.clear();
      try {
        // The room's code alone: who hears it reads the room.
        await this.client.query(`SELECT pg_notify('${channel}', code) FROM unnest($1::text[]) AS code`, [codes]);
      } catch {
        for (const code of codes) this.codes.add(code);
      }
      // What comes within the next moment goes together.
      this.timer = this.closed ? undefined : setTimeout(() => void this.flush(), gatherMs);
    } else this.timer = undefined;
  }

  private async connect(isAgain: boolean): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'briefing-live-notices',
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      query_timeout: 5000,
    });
    this.client = client;
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ payload, processId }) => {
      if (payload && processId !== (client as unknown as { processID: number }).processID) this.hear(payload);
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      this.ready = true;
      this.waitMs = firstWaitMs;
      if (isAgain) {
        logEvent('push well', { by: 'postgres' });
        this.to.again();
      }
      if (this.codes.size > 0) void this.flush();
    } catch {
      this.lost(client);
    }
  }

  /** Many changes of one room in a moment are read twice: at once, and when the moment is over. */
  private hear(code: string): void {
    const known = this.incoming.get(code);
    if (known) {
      known.more = true;
      return;
    }
    const moment = { more: false, timer: setTimeout(() => this.momentOver(code), gatherMs).unref() };
    this.incoming.set(code, moment);
    this.to.heard(code);
  }

  private momentOver(code: string): void {
    const more = this.incoming.get(code)?.more;
    this.incoming.delete(code);
    if (more) this.hear(code);
  }

  private lost(client: pg.Client): void {
    if (this.client !== client) return;
    if (this.ready) logEvent('push trouble', { by: 'postgres' });
    this.client = undefined;
    this.ready = false;
    client.removeAllListeners('notification');
    client.end().catch(() => {});
    if (this.closed) return;
    this.retry = setTimeout(() => void this.connect(true), this.waitMs).unref();
    this.waitMs = Math.min(longestWaitMs, this.waitMs * 2);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    clearTimeout(this.timer);
    for (const { timer } of this.incoming.values()) clearTimeout(timer);
    this.incoming.clear();
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => {});
  }
}
