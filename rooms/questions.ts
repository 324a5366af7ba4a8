// The questions a room may be asked: known by their ids, noted while the site was built.
import type { RoomQuestion } from './wire';

export class Questions {
  private readonly byId: ReadonlyMap<string, RoomQuestion>;

  constructor(readonly all: readonly RoomQuestion[]) {
    this.byId = new Map(all.map((each) => [each.id, each]));
  }

  get(id: string): RoomQuestion | undefined {
    return this.byId.get(id);
  }

  /** @returns the question's option ids in their order; none for a question that was in an older build */
  optionsOf(id: string): string[] {
    return this.byId.get(id)?.options.map((option) => option.id) ?? [];
  }
}
