// Tells everyone who follows a room what it has become: one snapshot read for each change, sent to all who listen in this process.
import type { Snapshot } from './store/snapshot';
import { hostState, publicState } from './store/snapshot';
import type { RoomState } from './wire';

/** One open stream. */
export interface Listener {
  /** The host's window, or null for everybody else. */
  window: string | null;
  /** The revision it was last sent; 0 before the first. */
  rev: number;
  send(frame: Frame): void;
  /** Ended then, whoever is at the other end: it comes back if it is still there, and a line that went dead unseen is held no longer. */
  until: number;
  /** The room is over, or the server stops: nothing more comes. */
  end(): void;
}

export interface Frame {
  rev: number;
  /** The event as it goes over the line: made once for all who get the same. */
  bytes: Uint8Array;
}

interface Followed {
  code: string;
  listeners: Set<Listener>;
  snapshot: Snapshot | undefined;
  readAt: number;
  sentAt: number;
  reading: Promise<Snapshot | undefined> | undefined;
  /** One that begins when the one under way has ended: for changes that came too late for it. */
  next: Promise<Snapshot | undefined> | undefined;
}

/** What a snapshot may be old when nobody listens and it is asked for again. */
const freshMs = 1000;
/** A stream is told that it is alive at least so often, by the state with a new time. */
const beatMs = 15_000;
/** What nobody has asked for in so long is forgotten. */
const forgetMs = 10_000;

export class Hub {
  private readonly rooms = new Map<string, Followed>();
  /** @param read a room from the store; undefined where there is none */
  constructor(
    private readonly read: (code: string) => Promise<Snapshot | undefined>,
    private readonly now: () => number = Date.now,
  ) {}

  /** @returns the codes of rooms that somebody follows here */
  followed(): string[] {
    return [...this.rooms.values()].filter(({ listeners }) => listeners.size > 0).map(({ code }) => code);
  }

  /** @returns how many streams are open in this process */
  get listening(): number {
    return [...this.rooms.values()].reduce((sum, { listeners }) => sum + listeners.size, 0);
  }

  /** @returns whether there is nothing to look after */
  get idle(): boolean {
    return this.rooms.size === 0;
  }

  /** @returns the room as it is, at most a second old */
  async state(code: string): Promise<Snapshot | undefined> {
    const room = this.rooms.get(code);
    const live = room && (room.listeners.size > 0 || this.now() - room.readAt < freshMs);
    return live && room.snapshot && !room.next ? room.snapshot : this.refresh(code);
  }

  /**
   * Adds a stream and sends it the state, once.
   * @returns how to end it, which may be done twice; undefined where there is no such room
   */
  async follow(code: string, listener: Listener): Promise<(() => void) | undefined> {
    const snapshot = await this.state(code);
    if (!snapshot) return undefined;
    const room = this.kept(code);
    room.listeners.add(listener);
    // While the state was read, a newer one may have come: that one is sent, and it alone.
    this.send(room.snapshot ?? snapshot, listener);
    return () => {
      room.listeners.delete(listener);
    };
  }

  /** Reads the room again, after whatever has been written until now, and sends what is new. */
  refresh(code: string): Promise<Snapshot | undefined> {
    const room = this.kept(code);
    if (!room.reading) return this.begin(room);
    room.next ??= room.reading
      .catch(() => undefined)
      .then(() => {
        room.next = undefined;
        return this.begin(room);
      });
    return room.next;
  }

  private begin(room: Followed): Promise<Snapshot | undefined> {
    const reading = this.read(room.code).then((snapshot) => {
      this.take(room, snapshot);
      return snapshot;
    });
    const ended = reading.finally(() => {
      if (room.reading === ended) room.reading = undefined;
    });
    room.reading = ended;
    return ended;
  }

  private take(room: Followed, snapshot: Snapshot | undefined): void {
    room.readAt = this.now();
    if (!snapshot) {
      if (room.snapshot) this.end(room, { ...room.snapshot, state: { ...room.snapshot.state, rev: room.snapshot.state.rev + 1, ...gone } });
      else this.rooms.delete(room.code);
      return;
    }
    if (room.snapshot && snapshot.state.rev < room.snapshot.state.rev) return;
    const isNews = snapshot.state.rev > (room.snapshot?.state.rev ?? 0);
    room.snapshot = snapshot;
    if (!isNews) return;
    if (snapshot.state.phase === 'ended') this.end(room, snapshot);
    else this.sendAll(room, snapshot);
  }

  private end(room: Followed, snapshot: Snapshot): void {
    this.sendAll(room, snapshot);
    for (const listener of [...room.listeners]) listener.end();
    room.listeners.clear();
    this.rooms.delete(room.code);
  }

  private sendAll(room: Followed, snapshot: Snapshot): void {
    room.sentAt = this.now();
    const frame = publicFrame(snapshot, room.sentAt);
    for (const listener of room.listeners) this.send(snapshot, listener, frame);
  }

  private send(snapshot: Snapshot, listener: Listener, frame?: Frame): void {
    const { rev } = snapshot.state;
    const at = this.now();
    listener.rev = rev;
    if (listener.window === null) listener.send(frame ?? publicFrame(snapshot, at));
    else listener.send(frameOf(rev, hostState(snapshot, listener.window, at)));
  }

  /**
   * Reads a followed room again, in case news of it was lost.
   * @returns whether it has changed without a new revision, which its writer did not live to give it
   */
  async heal(code: string): Promise<boolean> {
    const before = this.rooms.get(code)?.snapshot;
    const after = await this.refresh(code);
    return before !== undefined && after !== undefined && before.state.rev === after.state.rev && JSON.stringify(before) !== JSON.stringify(after);
  }

  /** @returns the revision a followed room was last seen in; 0 for none */
  revision(code: string): number {
    return this.rooms.get(code)?.snapshot?.state.rev ?? 0;
  }

  /** Says again what is so to streams that have heard nothing for a while, and forgets rooms nobody asks for. Called once a second. */
  beat(): void {
    const now = this.now();
    for (const room of [...this.rooms.values()]) {
      for (const listener of [...room.listeners]) if (listener.until <= now) listener.end();
      if (room.listeners.size > 0) {
        if (room.snapshot && now - room.sentAt >= beatMs) this.sendAll(room, room.snapshot);
      } else if (!room.reading && now - room.readAt > forgetMs) this.rooms.delete(room.code);
    }
  }

  /** Ends every stream: the process is about to stop, and browsers come back to the next one. */
  close(): number {
    const count = this.listening;
    for (const room of this.rooms.values()) {
      for (const listener of [...room.listeners]) listener.end();
      room.listeners.clear();
    }
    this.rooms.clear();
    return count;
  }

  private kept(code: string): Followed {
    let room = this.rooms.get(code);
    if (!room) {
      room = { code, listeners: new Set(), snapshot: undefined, readAt: this.now(), sentAt: this.now(), reading: undefined, next: undefined };
      this.rooms.set(code, room);
    }
    return room;
  }
}

const encoder = new TextEncoder();
const gone = { phase: 'ended', asked: null, hands: null, tally: null, pollShown: false, here: 0 } as const;

function publicFrame(snapshot: Snapshot, at: number): Frame {
  return frameOf(snapshot.state.rev, publicState(snapshot, at));
}

function frameOf(rev: number, state: RoomState): Frame {
  return { rev, bytes: encoder.encode(`event: state\nid: ${rev}\ndata: ${JSON.stringify(state)}\n\n`) };
}
