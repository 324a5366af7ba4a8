// How many phones are here: those that have joined, and have a stream open or have asked for something of late.

/** A phone without a stream is here for so long after it was heard. */
const heardMs = 30_000;

interface Phone {
  streams: number;
  heardAt: number;
}

export class Presence {
  private readonly rooms = new Map<string, Map<string, Phone>>();
  /** Of what was told last, by room. */
  private readonly told = new Map<string, { people: number; at: number }>();

  constructor(private readonly now: () => number = Date.now) {}

  /** A participant's stream has opened. @returns how to say that it has ended, which may be done twice */
  opened(code: string, participant: string): () => void {
    const phone = this.phone(code, participant);
    phone.streams += 1;
    let open = true;
    return () => {
      if (!open) return;
      open = false;
      phone.streams -= 1;
      // One that closes its stream is gone at once; one that only reloads is back before anybody counts.
      phone.heardAt = 0;
    };
  }

  /** A participant has asked for something. */
  heard(code: string, participant: string): void {
    this.phone(code, participant).heardAt = this.now();
  }

  /** @returns rooms whose number has changed since it was last told, or is due to be told again, each with its number */
  changes(againMs: number, everyMs: (people: number) => number): { code: string; people: number }[] {
    const now = this.now();
    return [...this.rooms].flatMap(([code, phones]) => {
      for (const [id, { streams, heardAt }] of phones) if (streams === 0 && now - heardAt > heardMs) phones.delete(id);
      const people = phones.size;
      const told = this.told.get(code);
      if (people === 0) {
        this.rooms.delete(code);
        this.told.delete(code);
        return told ? [{ code, people }] : [];
      }
      const age = now - (told?.at ?? 0);
      if (told?.people === people ? age < againMs : age < everyMs(people)) return [];
      this.told.set(code, { people, at: now });
      return [{ code, people }];
    });
  }

  /** @returns how many phones of a room this process holds */
  people(code: string): number {
    return this.rooms.get(code)?.size ?? 0;
  }

  /** @returns whether nobody is here */
  get idle(): boolean {
    return this.rooms.size === 0;
  }

  private phone(code: string, participant: string): Phone {
    let phones = this.rooms.get(code);
    if (!phones) this.rooms.set(code, (phones = new Map()));
    let phone = phones.get(participant);
    if (!phone) phones.set(participant, (phone = { streams: 0, heardAt: this.now() }));
    return phone;
  }
}
