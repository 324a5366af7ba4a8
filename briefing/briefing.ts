// The briefing as it is once it is checked and linked: its nouns, and the ways to find them. load.ts makes it.
import type { AboutEntry } from './schema/about';
import type { DrawnView, drawnSlide } from './schema/figure';
import type { Framing } from './schema/framing';
import type { Lesson } from './schema/lessons';
import type { DataPackage, Event, Fact, Figure, Source, Term } from './schema/model';
import type { Paper } from './schema/papers';
import type { RoomEntry } from './schema/room';
import type { ReadSafeToSay } from './schema/safeToSay';
import type { Row } from './schema/row';
import type { TurningPoint } from './schema/turningPoints';
import type { Correction } from './check/corrections';
import type { Variant } from './schema/variant';
import type { SiteWords } from './check/site';
import type { TalkFrame } from './check/talk';
import type { Dataset } from './read/readCsv';
import type { Mark, Note } from './read/notes';
import type { ReadOpening } from './read/opening';
import type { Section } from './read/chapterDraft';

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
  /** The picture it opens with; a chapter may have none. */
  opening: ReadOpening | undefined;
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
  /** What a class is asked in the live room besides the lessons' questions, in the order it is written. */
  room: RoomEntry[];
  /** Official texts read closely, oldest first. */
  papers: Paper[];
  /** The words of /about, in the order they are written. */
  about: AboutEntry[];
  /** Other spellings a search knows. */
  variants: Variant[];
  /** Newest first. */
  corrections: Correction[];
  /** What each capital said when the story turned, oldest first. */
  turningPoints: TurningPoint[];
  /** What a talk opens with and ends on. */
  talk: TalkFrame;
  /** What the site says on its cover and on the fact sheet. */
  site: SiteWords;
  sourceById: ReadonlyMap<string, Source>;
  factById: ReadonlyMap<string, LinkedFact>;
  termById: ReadonlyMap<string, Term>;
  figureById: ReadonlyMap<string, LinkedFigure>;
  datasetById: ReadonlyMap<string, Dataset>;
  /** Every marked word by its mark, `background/12`. */
  marks: ReadonlyMap<string, Mark>;
}
