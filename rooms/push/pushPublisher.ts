// Hands each revision of a room, by one POST, to those who hold the phones in our place: nginx with Nchan, or whatever takes such a post.
import { logEvent } from '../log';
import { publicState, type Snapshot } from '../store/snapshot';

const patienceMs = 3000;
const [firstWaitMs, longestWaitMs] = [200, 5000];
/** How often at most the number of subscribers is handed on. */
const countMs = 2000;

interface Outgoing {
  snapshot: Snapshot;
  at: number;
  busy: boolean;
  waitMs: number;
  counted: { people: number; at: number };
}

export class PushPublisher {
  private readonly rooms = new Map<string, Outgoing>();
  private closed = false;
  private well = true;
  private readonly urls: string[];
  private at = 0;

  /**
   * @param urls with `{code}` where the room's code belongs; several, divided by commas, where one may be down
   * @param count is told how many subscribe, where the answer says so
   */
  constructor(
    urls: string,
    private readonly token: string | undefined,
    private readonly count: (code: string, people: number) => void = () => {},
    private readonly post: typeof fetch = fetch,
  ) {
    this.urls = urls.split(',').map((url) => url.trim());
  }

  /** Sends the newest, one after the other: a room that changes faster than it can be told skips what is old already. */
  publish(snapshot: Snapshot, at: number): void {
    const { code, rev } = snapshot.state;
    const known = this.rooms.get(code);
    if (known && rev < known.snapshot.state.rev) return;
    const room: Outgoing = known ?? { snapshot, at, busy: false, waitMs: firstWaitMs, counted: { people: -1, at: 0 } };
    room.snapshot = snapshot;
    room.at = at;
    this.rooms.set(code, room);
    if (!room.busy) void this.send(code, room);
  }

  private async send(code: string, room: Outgoing): Promise<void> {
    room.busy = true;
    let sent: Snapshot | undefined;
    let sentAt = 0;
    while (!this.closed && (sent !== room.snapshot || sentAt !== room.at)) {
      const [snapshot, at] = [room.snapshot, room.at];
      if (await this.deliver(code, room, snapshot, at)) {
        [sent, sentAt] = [snapshot, at];
        room.waitMs = firstWaitMs;
        continue;
      }
      await new Promise((resolve) => setTimeout(resolve, room.waitMs).unref());
      room.waitMs = Math.min(longestWaitMs, room.waitMs * 2);
    }
    room.busy = false;
    if (room.snapshot.state.phase === 'ended') this.rooms.delete(code);
  }

  private async deliver(code: string, room: Outgoing, snapshot: Snapshot, at: number): Promise<boolean> {
    const url = this.urls[this.at] ?? '';
    try {
      const answer = await this.post(url.replace('{code}', code), {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Accept: 'text/json',
          'X-EventSource-Event': 'state',
          ...(this.token && { Authorization: `Bearer ${this.token}` }),
        },
        body: JSON.stringify(publicState(snapshot, at)),
        signal: AbortSignal.timeout(patienceMs),
      });
      const said = await answer.text();
      if (!answer.ok) throw new Error(`answered ${answer.status}`);
      if (!this.well) logEvent('push well', { by: 'publisher' });
      this.well = true;
      this.note(code, room, said);
      return true;
    } catch (error) {
      if (this.well) logEvent('push trouble', { by: 'publisher', said: error instanceof Error ? error.message : 'failed' });
      this.well = false;
      // The next time by another way, where there is one.
      if (this.urls[this.at] === url) this.at = (this.at + 1) % this.urls.length;
      return false;
    }
  }

  /** Nchan answers how many subscribe; others need not. */
  private note(code: string, room: Outgoing, said: string): void {
    const people = Number(said.match(/"subscribers":\s*(\d+)/)?.[1] ?? NaN);
    const now = Date.now();
    if (Number.isNaN(people) || now - room.counted.at < countMs) return;
    room.counted = { people, at: now };
    this.count(code, people);
  }

  close(): void {
    this.closed = true;
    this.rooms.clear();
  }
}
