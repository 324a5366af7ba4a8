// What is read of a chapter: its sections, the words it uses, its prose, its links; and how much a talk would lose without a slide.
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { ChapterFrontMatter } from '@/briefing/schema/model';
import type { Entry } from './readYaml';

export type JsxNode = MdxJsxTextElement | MdxJsxFlowElement;

/** One use of an author's word. */
export interface WordUse {
  name: string | null;
  attributes: Readonly<Record<string, string | true>>;
  text: string;
  line: number;
  /** Attributes given as a { } expression, which no word takes. */
  expressions: readonly string[];
  /** 1, 2, 3 … among the marked words of the chapter. */
  index?: number;
  /** What is for an audience or a speaker shows no citation marks. */
  inside: 'prose' | (typeof boxes)[number];
  section: string | undefined;
  /** The line its paragraph begins in, or its point or box: marks of one block may share a note. */
  block: number;
  /** Which sentence of its block it stands in, from 0 on. */
  sentence: number;
  node: JsxNode;
}

/** What stands in a section beside its prose. */
export const boxes = ['InBrief', 'Notes', 'Ask'] as const;

/** How much a talk would lose without a slide. */
export type Importance = 1 | 2 | 3 | 4;
export const importances = [1, 2, 3, 4] as const satisfies readonly Importance[];
export const usualImportance: Importance = 3;
/** Questions take longest: only a talk on the chapter has those nobody chose for another. */
export const usualAsked: Importance = 4;

/** @returns the importance an author wrote, or undefined for anything else */
export function importanceOf(text: string | true | undefined): Importance | undefined {
  return importances.find((importance) => text === String(importance));
}

/** A `##` section as a reader and, later, an audience sees it. */
export interface Section {
  id: string;
  heading: string;
  line: number;
  points: { text: string; line: number; words: number }[];
  boxes: { inBrief: number; notes: number; ask: number };
  /** Of its points: in every talk, in those of 20 minutes and more, in the longest only, in a talk on its chapter alone. */
  importance: Importance;
  /** Words of what is said on the slide of its points. */
  noteWords: number;
  /** Its question to the room. */
  ask: string | undefined;
  askImportance: Importance;
  /** The talk ends with this question, so that it has no slide here. */
  takeHome: boolean;
  /** Words of what may be answered. */
  answerWords: number;
  /** The figures that stand in it. */
  figures: string[];
  /** The turning points whose voices stand in it. */
  voices: string[];
}

/** A run of plain text in the prose, for the rules about typed numbers and dates. */
export interface ProseText {
  text: string;
  line: number;
  /** The field or the attribute it stands in, where no Fact can stand. */
  field?: string;
}

export interface ChapterDraft {
  id: string;
  order: number;
  file: string;
  fileName: string;
  frontMatter: ChapterFrontMatter;
  /** The line of a field of the front matter. */
  lineOf: Entry<ChapterFrontMatter>['lineOf'];
  sections: Section[];
  uses: WordUse[];
  texts: ProseText[];
  links: { url: string; line: number }[];
  /** What Markdown allows and a chapter does not. */
  rawNodes: { what: string; remedy: string; line: number }[];
  wordCount: number;
}
