// briefing(): the only door to the content. Reads, checks, links and returns it, or throws one ContentError.
import { basename, join } from 'node:path';
import type { Briefing } from './briefing';
import { AboutEntry, checkAbout } from './schema/about';
import { checkChapter } from './check/checkChapter';
import { checkDrawnRows } from './check/checkDrawnRows';
import type { EntryFile, EntryFiles } from './check/entryFile';
import { checkEntries, unusedSources } from './check/checkEntries';
import type { Known } from './check/checkWords';
import { factsOfSheet } from './ask/factsOfSheet';
import { ContentError, type Fault } from './schema/faults';
import { drawnSlide, drawnViews } from './schema/figure';
import { checkFraming, Framing } from './schema/framing';
import { checkLessons } from './check/checkLessons';
import { checkLinks } from './check/checkLinks';
import { checkNames } from './check/checkNames';
import { checkPapers } from './check/checkPapers';
import { checkProse } from './check/checkProse';
import { checkTurningPoints } from './check/checkQuotations';
import { checkSafeToSay } from './check/checkSafeToSay';
import { checkCorrections, Correction } from './check/corrections';
import { checkSourceNames } from './check/checkSourceNames';
import { checkSources, takenOverBy } from './check/checkSources';
import { checkSite, readSite, SiteEntry } from './check/site';
import { checkSpoken } from './check/checkSpoken';
import { checkSubjects } from './check/checkSubjects';
import { askedTwice, checkTalk, readTalk, TalkEntry } from './check/talk';
import { idsFrom, type Ids } from './schema/ids';
import { factsOfLesson, Lesson, readLesson } from './schema/lessons';
import { Day } from './schema/fields';
import { Event, Fact, Figure, Source, Term } from './schema/model';
import { newestSource, withDerived } from './ask/newestSource';
import { numberNotes, type Mark } from './read/notes';
import { Paper, readPaper } from './schema/papers';
import { proseOf, textsOfEntries, textsOfRows } from './check/proseOf';
import { chapterOf, readChapters } from './read/readChapters';
import { folderState } from './read/folderState';
import { readOpening } from './read/opening';
import { readData } from './read/readData';
import { idsOf, readEntries, textsIn } from './read/readYaml';
import { factsOnAir, fillIn, readAloud, SafeToSay } from './schema/safeToSay';
import { TurningPoint } from './schema/turningPoints';
import { shownValue } from './write/values';
import { checkRoom, factsOfChapters } from './check/checkRoom';
import { pollDataset, RoomEntry } from './schema/room';
import { checkVariants } from './check/checkVariants';
import { Variant } from './schema/variant';

const kept = new Map<string, { state: string; briefing: Briefing }>();

/**
 * @param root the content folder
 * @returns the checked briefing; read again only when a file changed
 * @throws ContentError with every fault as `file:line · place: what is wrong and what to do`
 */
export function briefing(root = join(process.cwd(), 'content')): Briefing {
  const state = folderState(root);
  const known = kept.get(root);
  if (known?.state === state) return known.briefing;
  const fresh = read(root);
  kept.set(root, { state, briefing: fresh });
  return fresh;
}

function read(root: string): Briefing {
  const label = basename(root);
  const faults: Fault[] = [];
  /** The files that could not be read as a list at all. */
  const broken = new Set<string>();
  const list = <S extends Parameters<typeof readEntries>[3]>(name: string, noun: string, schema: S) => {
    const entryList = readEntries(join(root, name), `${label}/${name}`, noun, schema);
    faults.push(...entryList.faults);
    if (!entryList.readable) broken.add(`${label}/${name}`);
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
    faults.push(...checkChapter(draft, { ...known, eventById: byId(values('events')), eventsComplete: files.events.readable }));
    for (const text of draft.uses.flatMap(({ attributes }) => Object.values(attributes))) citedSources.add(String(text));
    const numbered = numberNotes(draft, known.facts, byId(terms));
    for (const [id, mark] of numbered.marks) marks.set(id, mark);
    return { ...chapterOf(draft, numbered.notes, newest?.published), opening: readOpening(draft.frontMatter.opening, known.facts, byId(values('events'))) };
  });
  const papers = list('papers.yaml', 'paper', Paper);
  faults.push(...checkPapers(papers, { ...known, sourceById: byId(values('sources')) }, citedSources));
  const about = list('about.yaml', 'text', AboutEntry);
  faults.push(...checkAbout(about, { sources: idsOf(files.sources), list: values('sources') }, citedSources));
  faults.push(...checkNames(files.terms));
  const framing = list('framing.yaml', 'framing', Framing);
  faults.push(
    ...checkFraming(framing, { sources: known.sources, speakers: known.speakers, sourceById: known.sourceById, termById: byId(terms) }, citedSources),
  );
  const shown = drafts.flatMap(({ uses }) => uses.filter(({ name }) => name === 'Voices').map(({ attributes }) => String(attributes.at)));
  for (const text of textsIn(turningPoints.unread)) citedSources.add(text);
  faults.push(
    ...checkTurningPoints(
      turningPoints,
      { ...known, sources: known.sourceById, sourceIds: known.sources, shown: unread.length === 0 && drafts.length > 0 ? new Set(shown) : undefined },
      citedSources,
    ),
  );
  const anchors = new Map([
    ['/glossary', idsOf(files.terms)],
    ['/framing', idsOf(framing)],
    ['/papers', idsOf(papers)],
    ['/charts', known.figures],
  ]);
  const allRead =
    [...Object.values(files), framing, papers, about, turningPoints].every(({ readable }) => readable) &&
    datasetIds.complete &&
    datasets.length === datasetIds.size;
  // What cites a source may stand in a file that could not be read: then no source is called unused.
  if (!allRead || unread.length > 0) for (const { value } of files.sources.entries) citedSources.add(value.id);
  faults.push(...checkLinks(drafts, unread, anchors, known.figures), ...unusedSources(files.sources, citedSources));
  faults.push(...checkSourceNames(files.sources));
  faults.push(...checkSubjects(files.facts, byId(facts)));
  const safe = list('safe-to-say.yaml', 'chapter', SafeToSay);
  const safeKnown = { ...known, chapters: chapters.map(({ id }) => id), sources: known.sourceById, terms: byId(terms) };
  faults.push(...checkSafeToSay(safe, safeKnown));
  const talk = list('talk.yaml', 'entry', TalkEntry);
  faults.push(...checkTalk(talk, known), ...checkSpoken(files.figures, turningPoints, known), ...askedTwice(drafts));
  const siteFile = list('site.yaml', 'entry', SiteEntry);
  const sentences = safe.entries.flatMap(({ value }) => value.sentences.map(({ id }) => id));
  faults.push(...checkSite(siteFile, { ...known, sentences: idsFrom(sentences, safe.readable && safe.unread.length === 0) }));
  const site = readSite(
    siteFile.entries.map(({ value }) => value),
    known.facts,
  );
  const lessons = list('lessons.yaml', 'lesson', Lesson);
  const corrections = list('corrections.yaml', 'correction', Correction);
  const chapterIds = idsFrom(
    drafts.map(({ id }) => id),
    unread.length === 0 && drafts.length > 0,
  );
  faults.push(...checkLessons(lessons, { chapters: chapterIds, framing: idsOf(framing), papers: idsOf(papers), facts: known.facts, factIds: known.factIds }));
  const room = list('room.yaml', 'question', RoomEntry);
  faults.push(
    ...checkRoom(room, {
      ...known,
      chapters: chapterIds,
      datasets: datasetIds,
      polls: datasetById.get(pollDataset),
      factsOf: factsOfChapters(drafts, known.factIds),
    }),
  );
  faults.push(...checkCorrections(corrections, { chapter: chapterIds, fact: known.factIds, figure: known.figures, dataset: datasetIds }));
  const variants = list('variants.yaml', 'variant', Variant);
  const written = [...Object.values(files), framing, papers, safe, lessons].flatMap((file) =>
    textsIn(file.entries.map((entry: { value: unknown }) => entry.value)),
  );
  const inChapters = drafts.flatMap(({ texts }) => texts.map(({ text }) => text));
  faults.push(...checkVariants(variants, { terms, texts: allRead && unread.length === 0 ? [...written, ...inChapters] : undefined }));
  const takenOver = takenOverBy(
    values('figures'),
    lessons.entries.map(({ value }) => ({ id: value.id, facts: factsOfLesson(value) })),
    safe.entries.map(({ value }) => ({ id: value.id, facts: factsOnAir(value) })),
    factsOfSheet({ sheet: site.sheet, figures: values('figures'), safeToSay: safe.entries.map(({ value }) => value), factById: known.facts }),
  );
  faults.push(...checkSources({ facts: files.facts, cited: [files.facts, files.events, files.terms, files.figures], sources: known.sourceById, takenOver }));
  const drawn = values('figures').map((figure) => ({ figure, views: drawnViews(figure, datasetById.get(figure.dataset)?.rowById ?? new Map()) }));
  faults.push(...checkDrawnRows(drawn, datasetById, known.sourceById, `${label}/data`));
  const entries = [...Object.values(files), framing, papers, about, turningPoints, corrections, room, siteFile] as EntryFile<{ id: string }>[];
  faults.push(...checkProse([...proseOf(drafts, lessons, safe), ...textsOfEntries(entries), ...textsOfRows(datasets, `${label}/data`)]));
  // One missing quotation mark would print a fault for each thing that names its file: the cause stands alone.
  const causes = faults.filter(({ file }) => broken.has(file));
  if (causes.length > 0) throw new ContentError(causes);
  if (faults.length > 0 || !dataPackage) throw new ContentError(faults);

  const figures = drawn.map(({ figure, views }) => ({
    ...figure,
    say: figure.say && fillIn(figure.say, known.facts),
    slide: drawnSlide(figure, datasetById.get(figure.dataset)?.rowById ?? new Map()),
    rows: views[0]?.rows ?? [],
    rowIds: views[0]?.rowIds ?? [],
    views,
  }));
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
    room: room.entries.map(({ value }) => value),
    turningPoints: turningPoints.entries.map(({ value }) => value).sort((a, b) => a.date.localeCompare(b.date)),
    talk: readTalk(
      talk.entries.map(({ value }) => value),
      known.facts,
    ),
    site,
    papers: papers.entries.map(({ value }) => readPaper(value, known.facts)).sort((a, b) => a.date.localeCompare(b.date)),
    about: about.entries.map(({ value }) => value),
    variants: variants.entries.map(({ value }) => value),
    corrections: corrections.entries.map(({ value }) => value).sort((a, b) => b.date.localeCompare(a.date)),
    sourceById: known.sourceById,
    factById: byId(facts),
    termById: byId(terms),
    figureById: byId(figures),
    datasetById,
    marks,
  };
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
