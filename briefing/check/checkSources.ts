// The rules for what a fact rests on: the best source first, two publishers behind what is agreed, and few facts on weak kinds alone.
import { at, type EntryFile } from './entryFile';
import type { Fault } from '@/briefing/schema/faults';
import type { Citation, Fact, Figure, Source } from '@/briefing/schema/model';
import { isStrong, publishersOf, rankOf, restsOnWeakKinds } from '@/briefing/ask/sourceStrength';
import type { Entry } from '@/briefing/read/readYaml';

/** So many facts may rest on aggregators, blogs, commentaries, encyclopedias and institutes alone. */
export const mostWeakFacts = 20;

/** Where a reader takes a fact over without its notes, and how a fault names the place. */
export interface TakenOver {
  place: string;
  facts: readonly string[];
}

interface Files {
  facts: EntryFile<Fact>;
  /** Every list whose entries cite sources. */
  cited: readonly EntryFile<{ id: string; sources: Citation[] }>[];
  sources: ReadonlyMap<string, Source>;
  takenOver: readonly TakenOver[];
}

/** @returns the faults of what facts, events, terms and figures rest on; it never throws */
export function checkSources({ facts, cited, sources, takenOver }: Files): Fault[] {
  const faults: Fault[] = [];
  for (const file of cited) for (const entry of file.entries) faults.push(...orderFaults(file, entry, sources));
  const weak: string[] = [];
  for (const entry of facts.entries) {
    const { value } = entry;
    const message = value.status === 'agreed' ? agreedProblem(value, sources) : undefined;
    if (message) faults.push({ ...at(facts, entry, ['status']), message });
    if (!restsOnWeakKinds(value, sources)) {
      if (value.weak)
        faults.push({
          ...at(facts, entry, ['weak']),
          message: 'says why it rests on weak kinds alone, and one of its sources is a better one: take weak: out',
        });
      continue;
    }
    weak.push(value.id);
    if (value.weak) continue;
    for (const { place, facts: taken } of takenOver) {
      if (taken.includes(value.id))
        faults.push({
          ...at(facts, entry, ['sources']),
          message: `rests on weak kinds alone and is used in ${place}: cite a better source, or say in weak: that none is known`,
        });
    }
  }
  if (weak.length > mostWeakFacts) {
    faults.push({
      file: facts.file,
      message: `${weak.length} facts rest on weak kinds alone, and ${mostWeakFacts} may: find better sources for some of ${weak.join(', ')}`,
    });
  }
  return faults;
}

/** What was worked out rests on one good source; what is agreed rests on two publishers, one of them a good one. */
function agreedProblem({ sources: cited, how }: Fact, sources: ReadonlyMap<string, Source>): string | undefined {
  if (cited.some(({ id }) => !sources.has(id))) return undefined;
  if (!cited.some(({ id }) => isStrong(id, sources)))
    return 'an agreed fact needs a wire, a newspaper, a broadcaster, a government or a treaty text: cite one, or call it a single source';
  // Fewer than two sources is a fault of its own.
  if (how || cited.length < 2 || publishersOf(cited, sources).length > 1) return undefined;
  return 'an agreed fact needs two publishers, and its sources have one: cite another, or call it a single source';
}

function orderFaults(
  file: EntryFile<{ id: string; sources: Citation[] }>,
  entry: Entry<{ id: string; sources: Citation[] }>,
  sources: ReadonlyMap<string, Source>,
): Fault[] {
  const ranks = entry.value.sources.map(({ id }) => rankOf(id, sources));
  const late = ranks.findIndex((rank, index) => rank !== undefined && ranks.slice(0, index).some((earlier) => earlier !== undefined && earlier > rank));
  const cited = entry.value.sources[late];
  if (!cited) return [];
  return [{ ...at(file, entry, ['sources', late]), message: `"${cited.id}" is a better kind of source than one before it: put the best first` }];
}

/** @returns what figures, lessons, sentences for air and the fact sheet take over */
export function takenOverBy(
  figures: readonly Figure[],
  lessons: readonly { id: string; facts: readonly string[] }[],
  safe: readonly { id: string; facts: readonly string[] }[],
  sheet: readonly string[],
): TakenOver[] {
  return [
    ...figures.map(({ id, facts }) => ({ place: `figure "${id}"`, facts })),
    ...lessons.map(({ id, facts }) => ({ place: `lesson "${id}"`, facts })),
    ...safe.map(({ id, facts }) => ({ place: `safe-to-say "${id}"`, facts })),
    { place: 'the fact sheet', facts: sheet },
  ];
}
