// briefing(): the only door to the content. Reads, checks, links and returns it, or throws one ContentError.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AboutEntry, checkAbout } from './about';
import { checkChapter } from './checkChapter';
import { checkEntries, unusedSources, type EntryFiles } from './checkEntries';
import type { Known } from './checkWords';
import { ContentError, type Fault } from './faults';
import { drawnSlide, drawnViews, type DrawnView } from './figure';
import { checkFraming, Framing } from './framing';
import { checkLessons } from './checkLessons';
import { checkLinks } from './checkLinks';
import { checkNames } from './checkNames';
import { checkPapers } from './checkPapers';
import { checkProse } from './checkProse';
import { checkTurningPoints } from './checkQuotations';
import { checkSafeToSay } from './checkSafeToSay';
import { checkCorrections, Correction } from './corrections';
import { checkSources, takenOverBy } from './checkSources';
import { checkSpoken } from './checkSpoken';
import { checkSubjects } from './checkSubjects';
import { idsFrom, type Ids } from './ids';
import { factsOfLesson, Lesson, readLesson } from './lessons';
import { Day, Event, Fact, Figure, Source, Term, type DataPackage } from './model';
import { addressOf } from './noteMarks.mjs';
import { newestSource, withDerived } from './newestSource';
import { numberNotes, type Mark, type Note } from './notes';
import { Paper, readPaper } from './papers';
import { proseOf } from './proseOf';
import { readChapter, type ChapterDraft, type Section } from './readChapter';
import type { Dataset, Row } from './readCsv';
import { readData } from './readData';
import { idsOf, readEntries, textsIn } from './readYaml';
import { factsOnAir, fillIn, readAloud, SafeToSay, type ReadSafeToSay } from './safeToSay';
import { askedTwice, checkTalk, readTalk, TalkEntry, type TalkFrame } from './talk';
import { TurningPoint } from './turningPoints';
import { shownValue } from './values';

/** A fact with its value as the prose prints it: '26', '22 November 2019'. */
export type LinkedFact = Fact & { shown: string | undefined };
export type LinkedFigure = Omit<Figure, 'rows' | 'views' | 'slide'> & {
  rows: readonly Row[];
  rowIds: readonly string[];
  /** Never empty: the first is the one shown. */
  views: DrawnView[];
  /** Where a slide draws less than the first view. */
  slide: ReturnType<typeof drawnSlide>;
};

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
  /** The figures with the section each stands in. */
  drawn: { figure: string; section: string | undefined }[];
  /** The boxes of rival statements: the fact, and the section they stand in. */
  disputed: { fact: string; section: string | undefined }[];
  wordCount: number;
  /** At 230 words a minute, the mean of adults reading English silently (Brysbaert 2019: 238 for non-fiction). */
  minutes: number;
}

export interface Briefing {
  sources: Source[];
  facts: LinkedFact[];
  events: Event[];
  terms: Term[];
  framing: Framing[];
  figures: LinkedFigure[];
  datasets: Dataset[];
  dataPackage: DataPackage;
  chapters: Chapter[];
  /** What may go on air, one entry for each chapter, in the chapters' order. */
  safeToSay: ReadSafeToSay[];
  /** What a class does with a chapter, in the chapters' order; a chapter may have none. */
  lessons: Lesson[];
  /** Official texts read closely, oldest first. */
  papers: Paper[];
  /** The words of /about, in the order they are written. */
  about: AboutEntry[];
  /** Newest first. */
  corrections: Correction[];
  /** What each capital said when the story turned, oldest first. */
  turningPoints: TurningPoint[];
  /** What a talk opens with and ends on. */
  talk: TalkFrame;
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
 * @throws ContentError with every fault as `file:line · place: what is wrong and what to do`
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
    const entryList = readEntries(join(root, name), `${label}/${name}`, noun, schema);
    faults.push(...entryList.faults);
    return { file: `${label}/${name}`, noun, ...entryList };
  };
  const files: EntryFiles = {
    sources: list('sources.yaml', 'source', Source),
    facts: list('facts.yaml', 'fact', Fact),
    events: list('events.yaml', 'event', Event),
    terms: list('terms.yaml', 'term', Term),
    figures: list('figures.yaml', 'figure', Figure),
  };
  const { dataPackage, datasets, ids: datasetIds, faults: dataFaults } = readData(root, label);
  faults.push(...dataFaults);
  const datasetById = byId(datasets);
  const citedSources = new Set<string>();
  faults.push(...checkEntries(files, { byId: datasetById, ids: datasetIds, folder: `${label}/data` }, citedSources));

  const values = <K extends keyof EntryFiles>(key: K) => files[key].entries.map(({ value }) => value) as EntryFiles[K]['entries'][number]['value'][];
  const [sources, terms] = [values('sources'), values('terms')];
  const newest = newestSource(sources);
  const facts = files.facts.entries.map(({ value }) => {
    const fact = withDerived(value, newest);
    return { ...fact, note: [fact.note, fact.weak].filter(Boolean).join(' ') || undefined, shown: shownValue(fact, datasetById) };
  });
  const turningPoints = list('turning-points.yaml', 'turning point', TurningPoint);
  const speakers = files.terms.entries.filter(({ value }) => value.kind !== 'concept');
  const known: Known = {
    facts: byId(facts),
    factIds: idsOf(files.facts),
    sources: idsOf(files.sources),
    sourceById: byId(sources),
    turningPoints: idsOf(turningPoints),
    figures: idsOf(files.figures),
    terms: idsOf(files.terms),
    speakers: idsOf({ ...files.terms, entries: speakers }),
    dates: knownDates(files),
  };
  const { drafts, unread } = readChapters(root, label, faults);
  const marks = new Map<string, Mark>();
  const chapters = drafts.map((draft) => {
    faults.push(...checkChapter(draft, known));
    for (const text of draft.uses.flatMap(({ attributes }) => Object.values(attributes))) citedSources.add(String(text));
    const numbered = numberNotes(draft, known.facts);
    for (const [id, mark] of numbered.marks) marks.set(id, mark);
    return chapterOf(draft, numbered.notes);
  });
  const papers = list('papers.yaml', 'paper', Paper);
  faults.push(...checkPapers(papers, { ...known, sourceById: byId(values('sources')) }, citedSources));
  const about = list('about.yaml', 'text', AboutEntry);
  faults.push(...checkAbout(about, { sources: idsOf(files.sources), list: values('sources') }, citedSources));
  faults.push(...checkNames(files.terms));
  const framing = list('framing.yaml', 'framing', Framing);
  faults.push(...checkFraming(framing, { sources: known.sources, speakers: known.speakers, sourceById: known.sourceById, termById: byId(terms) }, citedSources));
  const shown = drafts.flatMap(({ uses }) => uses.filter(({ name }) => name === 'Voices').map(({ attributes }) => String(attributes.at)));
  for (const text of textsIn(turningPoints.unread)) citedSources.add(text);
  faults.push(...checkTurningPoints(turningPoints, { ...known, sources: known.sourceById, sourceIds: known.sources, shown: unread.length === 0 && drafts.length > 0 ? new Set(shown) : undefined }, citedSources));
  const anchors = new Map([
    ['/glossary', idsOf(files.terms)],
    ['/framing', idsOf(framing)],
    ['/papers', idsOf(papers)],
    ['/charts', known.figures],
  ]);
  const allRead = [...Object.values(files), framing, papers, about, turningPoints].every(({ readable }) => readable) && datasetIds.complete && datasets.length === datasetIds.size;
  // What cites a source may stand in a file that could not be read: then no source is called unused.
  if (!allRead || unread.length > 0) for (const { value } of files.sources.entries) citedSources.add(value.id);
  faults.push(...checkLinks(drafts, unread, anchors, known.figures), ...unusedSources(files.sources, citedSources));
  faults.push(...checkSubjects(files.facts, byId(facts)));
  const safe = list('safe-to-say.yaml', 'chapter', SafeToSay);
  const safeKnown = { ...known, chapters: chapters.map(({ id }) => id), sources: known.sourceById, terms: byId(terms) };
  faults.push(...checkSafeToSay(safe, safeKnown));
  const talk = list('talk.yaml', 'entry', TalkEntry);
  faults.push(...checkTalk(talk, known), ...checkSpoken(files.figures, turningPoints, known), ...askedTwice(drafts));
  const lessons = list('lessons.yaml', 'lesson', Lesson);
  const corrections = list('corrections.yaml', 'correction', Correction);
  const chapterIds = idsFrom(drafts.map(({ id }) => id), unread.length === 0 && drafts.length > 0);
  faults.push(...checkLessons(lessons, { chapters: chapterIds, framing: idsOf(framing), papers: idsOf(papers), facts: known.facts, factIds: known.factIds }));
  faults.push(...checkCorrections(corrections, { chapter: chapterIds, fact: known.factIds, figure: known.figures, dataset: datasetIds }));
  const takenOver = takenOverBy(
    values('figures'),
    lessons.entries.map(({ value }) => ({ id: value.id, facts: factsOfLesson(value) })),
    safe.entries.map(({ value }) => ({ id: value.id, facts: factsOnAir(value) })),
  );
  faults.push(...checkSources({ facts: files.facts, cited: [files.facts, files.events, files.terms, files.figures], sources: known.sourceById, takenOver }));
  faults.push(...checkProse(proseOf(drafts, lessons, safe)));
  if (faults.length > 0 || !dataPackage) throw new ContentError(faults);

  const figures = values('figures').map((figure) => {
    const rowById = datasetById.get(figure.dataset)?.rowById ?? new Map();
    const views = drawnViews(figure, rowById);
    return { ...figure, say: figure.say && fillIn(figure.say, known.facts), rows: views[0]?.rows ?? [], rowIds: views[0]?.rowIds ?? [], views, slide: drawnSlide(figure, rowById) };
  });
  return {
    sources,
    facts,
    events: values('events').sort((a, b) => a.date.localeCompare(b.date)),
    terms,
    framing: framing.entries.map(({ value }) => value),
    figures,
    datasets,
    dataPackage,
    chapters,
    safeToSay: chapters.flatMap(({ id }) => safe.entries.filter(({ value }) => value.id === id).map(({ value }) => readAloud(value, known.facts))),
    lessons: chapters.flatMap(({ id }) => lessons.entries.filter(({ value }) => value.id === id).map(({ value }) => readLesson(value, known.facts))),
    turningPoints: turningPoints.entries.map(({ value }) => value).sort((a, b) => a.date.localeCompare(b.date)),
    talk: readTalk(talk.entries.map(({ value }) => value), known.facts),
    papers: papers.entries.map(({ value }) => readPaper(value, known.facts)).sort((a, b) => a.date.localeCompare(b.date)),
    about: about.entries.map(({ value }) => value),
    corrections: corrections.entries.map(({ value }) => value).sort((a, b) => b.date.localeCompare(a.date)),
    sourceById: known.sourceById,
    factById: byId(facts),
    termById: byId(terms),
    figureById: byId(figures),
    datasetById,
    marks,
  };
}

/** @returns the chapters that could be read, and the addresses of those that could not */
function readChapters(root: string, label: string, faults: Fault[]): { drafts: ChapterDraft[]; unread: string[] } {
  const folder = join(root, 'chapters');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')).sort() : [];
  if (names.length === 0) faults.push({ file: `${label}/chapters`, message: 'there is no chapter: write one, such as 01-background.mdx' });
  const drafts: ChapterDraft[] = [];
  const unread: string[] = [];
  for (const name of names) {
    const file = `${label}/chapters/${name}`;
    const { draft, faults: found } = readChapter(name, readFileSync(join(folder, name), 'utf8'), file);
    faults.push(...found);
    if (!draft) {
      unread.push(addressOf(name));
      continue;
    }
    const number = drafts.find(({ order }) => order === draft.order);
    const address = drafts.find(({ id }) => id === draft.id);
    if (number) faults.push({ file, message: `has the number of ${number.file}: give one of them another` });
    if (address) faults.push({ file, message: `has the address of ${address.file}: give one of them another` });
    drafts.push(draft);
  }
  return { drafts, unread };
}

function chapterOf(draft: ChapterDraft, notes: Note[]): Chapter {
  const { id, order, fileName, frontMatter, sections, wordCount, uses } = draft;
  const drawn = uses.filter(({ name }) => name === 'Figure').map(({ attributes, section }) => ({ figure: String(attributes.id), section }));
  const figures = drawn.map(({ figure }) => figure);
  const disputed = uses.filter(({ name }) => name === 'Disputed').map(({ attributes, section }) => ({ fact: String(attributes.fact), section }));
  return { id, order, fileName, ...frontMatter, sections, notes, figures, drawn, disputed, wordCount, minutes: Math.max(1, Math.round(wordCount / wordsAMinute)) };
}

/** The days of facts and events, of those too that could not be read. */
function knownDates({ facts, events }: EntryFiles): Ids {
  const dates = [
    ...facts.entries.flatMap(({ value: { value, asOf } }) => [value, asOf]),
    ...events.entries.flatMap(({ value: { date, until } }) => [date, until]),
    ...textsIn([facts.unread, events.unread]),
  ];
  const days = dates.filter((date): date is string => typeof date === 'string' && Day.safeParse(date).success);
  return idsFrom(days, facts.readable && events.readable);
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
