// briefing(): the only door to the content. Reads, checks, links and returns it, or throws one ContentError.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkChapter, type Known } from './checkChapter';
import { checkEntries, unusedSources, type EntryFiles } from './checkEntries';
import { ContentError, type Fault } from './faults';
import { checkLinks } from './checkLinks';
import { checkSafeToSay } from './checkSafeToSay';
import { Event, Fact, Figure, Source, Term, type DataPackage } from './model';
import { numberNotes, type Mark, type Note } from './notes';
import { readChapter, type ChapterDraft, type Section } from './readChapter';
import { readData, type Dataset, type Row } from './readData';
import { readEntries } from './readYaml';
import { readAloud, SafeToSay, type ReadSafeToSay } from './safeToSay';
import { shownValue } from './values';

/** A fact with its value as the prose prints it: '26', '22 November 2019'. */
export type LinkedFact = Fact & { shown: string | undefined };
export type LinkedFigure = Omit<Figure, 'rows'> & { rows: Row[]; rowIds: string[] };

export interface Chapter {
  /** The address: `2019-dispute`. */
  id: string;
  order: number;
  fileName: string;
  title: string;
  short: string;
  question: string;
  answer: string;
  summary: string;
  from: string;
  to: string;
  sections: Section[];
  notes: Note[];
  figures: string[];
  wordCount: number;
  /** At 230 words a minute, the mean of adults reading English silently (Brysbaert 2019: 238 for non-fiction). */
  minutes: number;
}

export interface Briefing {
  sources: Source[];
  facts: LinkedFact[];
  events: Event[];
  terms: Term[];
  figures: LinkedFigure[];
  datasets: Dataset[];
  dataPackage: DataPackage;
  chapters: Chapter[];
  /** What may go on air, one entry for each chapter, in the chapters' order. */
  safeToSay: ReadSafeToSay[];
  sourceById: ReadonlyMap<string, Source>;
  factById: ReadonlyMap<string, LinkedFact>;
  termById: ReadonlyMap<string, Term>;
  figureById: ReadonlyMap<string, LinkedFigure>;
  datasetById: ReadonlyMap<string, Dataset>;
  /** Every marked word by its mark, `background/12`. */
  marks: ReadonlyMap<string, Mark>;
}

const wordsAMinute = 230;
const kept = new Map<string, { state: string; briefing: Briefing }>();

/**
 * @param root the content folder
 * @returns the checked briefing; read again only when a file changed
 * @throws ContentError with every fault as `file:line · what · what to do`
 */
export function briefing(root = join(process.cwd(), 'content')): Briefing {
  const state = stateOf(root);
  const known = kept.get(root);
  if (known?.state === state) return known.briefing;
  const fresh = read(root);
  kept.set(root, { state, briefing: fresh });
  return fresh;
}

function read(root: string): Briefing {
  const label = basename(root);
  const faults: Fault[] = [];
  const list = <S extends Parameters<typeof readEntries>[3]>(name: string, noun: string, schema: S) => {
    const { entries, faults: found } = readEntries(join(root, name), `${label}/${name}`, noun, schema);
    faults.push(...found);
    return { file: `${label}/${name}`, noun, entries };
  };
  const files: EntryFiles = {
    sources: list('sources.yaml', 'source', Source),
    facts: list('facts.yaml', 'fact', Fact),
    events: list('events.yaml', 'event', Event),
    terms: list('terms.yaml', 'term', Term),
    figures: list('figures.yaml', 'figure', Figure),
  };
  const { dataPackage, datasets, faults: dataFaults } = readData(root, label);
  faults.push(...dataFaults);
  const datasetById = byId(datasets);
  const citedSources = new Set<string>();
  faults.push(...checkEntries(files, datasetById, citedSources));

  const facts = files.facts.entries.map(({ value }) => ({ ...value, shown: shownValue(value, datasetById) }));
  const values = <K extends keyof EntryFiles>(key: K) => files[key].entries.map(({ value }) => value) as EntryFiles[K]['entries'][number]['value'][];
  const terms = values('terms');
  const known: Known = {
    facts: byId(facts),
    sources: new Set(values('sources').map(({ id }) => id)),
    figures: new Set(values('figures').map(({ id }) => id)),
    terms: new Set(terms.map(({ id }) => id)),
    speakers: new Set(terms.filter(({ kind }) => kind !== 'concept').map(({ id }) => id)),
    dates: knownDates(facts, values('events')),
  };
  const drafts = readChapters(root, label, faults);
  const marks = new Map<string, Mark>();
  const chapters = drafts.map((draft) => {
    faults.push(...checkChapter(draft, known));
    for (const { attributes } of draft.uses) if (typeof attributes.source === 'string') citedSources.add(attributes.source);
    const numbered = numberNotes(draft, known.facts);
    for (const [id, mark] of numbered.marks) marks.set(id, mark);
    return chapterOf(draft, numbered.notes);
  });
  faults.push(...checkLinks(drafts, chapters), ...unusedSources(files.sources, citedSources));
  const sources = values('sources');
  const before = faults.length;
  const safe = list('safe-to-say.yaml', 'chapter', SafeToSay);
  const safeKnown = { ...known, chapters: chapters.map(({ id }) => id), sources: byId(sources), terms: byId(terms) };
  faults.push(...checkSafeToSay(safe, safeKnown, faults.length === before));
  if (faults.length > 0 || !dataPackage) throw new ContentError(faults);

  const figures = values('figures').map((figure) => ({
    ...figure,
    rowIds: figure.rows,
    rows: figure.rows.map((row) => datasetById.get(figure.dataset)?.rowById.get(row) ?? {}),
  }));
  return {
    sources,
    facts,
    events: values('events').sort((a, b) => a.date.localeCompare(b.date)),
    terms,
    figures,
    datasets,
    dataPackage,
    chapters,
    safeToSay: chapters.flatMap(({ id }) => safe.entries.filter(({ value }) => value.id === id).map(({ value }) => readAloud(value, known.facts))),
    sourceById: byId(sources),
    factById: byId(facts),
    termById: byId(terms),
    figureById: byId(figures),
    datasetById,
    marks,
  };
}

function readChapters(root: string, label: string, faults: Fault[]): ChapterDraft[] {
  const folder = join(root, 'chapters');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')).sort() : [];
  if (names.length === 0) faults.push({ file: `${label}/chapters`, message: 'there is no chapter' });
  const drafts: ChapterDraft[] = [];
  for (const name of names) {
    const file = `${label}/chapters/${name}`;
    const { draft, faults: found } = readChapter(name, readFileSync(join(folder, name), 'utf8'), file);
    faults.push(...found);
    if (!draft) continue;
    const twin = drafts.find(({ id, order }) => id === draft.id || order === draft.order);
    if (twin) faults.push({ file, message: `has the number or the address of ${twin.file}` });
    drafts.push(draft);
  }
  return drafts;
}

function chapterOf(draft: ChapterDraft, notes: Note[]): Chapter {
  const { id, order, fileName, frontMatter, sections, wordCount, uses } = draft;
  const figures = uses.filter(({ name }) => name === 'Figure').map(({ attributes }) => String(attributes.id));
  return { id, order, fileName, ...frontMatter, sections, notes, figures, wordCount, minutes: Math.max(1, Math.round(wordCount / wordsAMinute)) };
}

function knownDates(facts: readonly LinkedFact[], events: readonly Event[]): Set<string> {
  const dates = [...facts.flatMap(({ value, asOf }) => [value, asOf]), ...events.flatMap(({ date, until }) => [date, until])];
  return new Set(dates.filter((date): date is string => typeof date === 'string' && date.length === 10));
}

function byId<T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

/** Names, sizes and times of the content files: changes whenever one of them does. */
function stateOf(root: string): string {
  const files = ['', 'chapters', 'data'].flatMap((folder) => {
    const path = join(root, folder);
    return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
  });
  return files
    .filter((file) => /\.(ya?ml|mdx|csv|json)$/.test(file))
    .map((file) => {
      const { size, mtimeMs } = statSync(file);
      return `${file} ${size} ${mtimeMs}`;
    })
    .join('\n');
}
