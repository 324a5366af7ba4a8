// How often somebody may do something, and how long a wrong code waits: counted in this process's memory, never stored.

/** So many keys are remembered at once; the oldest are forgotten first, which lets a few act sooner and holds memory. */
const mostKeys = 20_000;

/** A bucket for each key: it holds `size` tokens and refills in `perMs`. */
export class Buckets {
  private readonly kept = new Map<string, { left: number; at: number }>();

  constructor(
    private readonly size: number,
    private readonly perMs: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** @returns 0 when it may be done (and it is counted), else in how many whole seconds it may */
  take(key: string): number {
    const now = this.now();
    const known = this.kept.get(key) ?? { left: this.size, at: now };
    const left = Math.min(this.size, known.left + ((now - known.at) / this.perMs) * this.size);
    this.kept.delete(key);
    this.kept.set(key, { left: left >= 1 ? left - 1 : left, at: now });
    if (this.kept.size > mostKeys) this.kept.delete(this.kept.keys().next().value as string);
    return left >= 1 ? 0 : Math.max(1, Math.ceil(((1 - left) * this.perMs) / this.size / 1000));
  }

  /** @returns how many of the tokens of a key are used up */
  used(key: string): number {
    const known = this.kept.get(key);
    if (!known) return 0;
    return Math.max(0, this.size - known.left - ((this.now() - known.at) / this.perMs) * this.size);
  }
}

/** A class that mistypes waits for moments; one that tries all codes would wait for centuries. */
const [firstPauseMs, longestPauseMs, mostWaiting] = [100, 3000, 200];

/** Lets a wrong code wait, longer with each from the same address, and never holds more requests than a few hundred. */
export class Misses {
  private readonly counted: Buckets;
  private waiting = 0;

  constructor(
    now: () => number = Date.now,
    private readonly sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  ) {
    this.counted = new Buckets(60, 60_000, now);
  }

  /** @returns whether it has waited; false where it may not even wait, and is to be sent away at once */
  async pause(address: string): Promise<boolean> {
    const tooMany = this.counted.take(address) > 0;
    if (tooMany || this.waiting >= mostWaiting) return false;
    this.waiting += 1;
    await this.sleep(Math.min(longestPauseMs, firstPauseMs * 1.25 ** Math.floor(this.counted.used(address))));
    this.waiting -= 1;
    return true;
  }
}

/** The limits of one process. By address only where nobody is known yet: a class shares one. */
export function newLimits(now: () => number = Date.now) {
  return {
    /** New participants from one address: 600 a minute. */
    joins: new Buckets(600, 60_000, now),
    /** New rooms from one address. */
    rooms: new Buckets(30, 60_000, now),
    /** Votes of one participant: five at once, then one a second. */
    votes: new Buckets(5, 5_000, now),
    /** Commands of one host: a hand counts up to ten a second. */
    commands: new Buckets(120, 10_000, now),
    /** Wrong recovery links from one address. */
    recoveries: new Buckets(10, 60_000, now),
    misses: new Misses(now),
  };
}

export type Limits = ReturnType<typeof newLimits>;
