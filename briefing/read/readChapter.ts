// Reads one chapter's MDX into its syntax tree: front matter, sections, words used, prose.
import type { Root, RootContent, Text } from 'mdast';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { addressOf, eachMarkedWord } from './noteMarks.mjs';
import type { Fault } from '@/briefing/schema/faults';
import { ChapterFrontMatter } from '@/briefing/schema/model';
import { boxes, importanceOf, usualAsked, usualImportance, type ChapterDraft, type JsxNode, type ProseText, type Section, type WordUse } from './chapterDraft';
import { readMap } from './readYaml';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/**
 * @param fileName `01-background.mdx`; @param source its text; @param file how faults name it
 * @returns the draft, or the faults that stop it from being read; it never throws
 */
export function readChapter(fileName: string, source: string, file: string): { draft?: ChapterDraft; faults: Fault[] } {
  if (!/^\d{2}-[a-z0-9]+(-[a-z0-9]+)*\.mdx$/.test(fileName)) {
    return { faults: [{ file, message: 'must be named by its order and its address, such as 05-later-years.mdx' }] };
  }
  let tree: Root;
  try {
    tree = parser.parse(source);
  } catch (error) {
    const { message, line } = error as { message: string; line?: number };
    // The tag that was left open tells more than the end of its paragraph.
    const open = / \((\d+):\d+-\d+:\d+\)/.exec(message);
    const what = open ? message.replace(open[0], '') : message;
    return { faults: [{ file, line: open ? Number(open[1]) : line, message: `not MDX: ${what}; close every tag, and write \\{ and \\< for a plain { and <` }] };
  }
  const yaml = tree.children[0];
  if (yaml?.type !== 'yaml')
    return {
      faults: [
        {
          file,
          line: 1,
          message: `the front matter is missing: begin with ${Object.entries(ChapterFrontMatter.shape)
            .filter(([, field]) => !field.safeParse(undefined).success)
            .map(([name]) => name)
            .join(', ')} between two --- lines`,
        },
      ],
    };
  const id = addressOf(fileName);
  const { entry, faults } = readMap(yaml.value, 2, file, `chapter "${id}"`, ChapterFrontMatter);
  if (!entry) return { faults };
  return { draft: { id, order: Number(fileName.slice(0, 2)), file, fileName, frontMatter: entry.value, lineOf: entry.lineOf, ...walk(tree) }, faults };
}

/** The line in which the paragraph around a word begins. */
function blockOf(ancestors: readonly RootContent[]): number | undefined {
  return ancestors.findLast(({ type }) => type === 'paragraph')?.position?.start.line;
}

/** A sentence has ended where the next one begins: a citation behind the full stop belongs to the sentence before it. */
const sentenceEnd = /[.!?][)\]”’]*\s/g;

function walk(tree: Root) {
  const sections: Section[] = [];
  const uses: WordUse[] = [];
  const texts: ProseText[] = [];
  const links: ChapterDraft['links'] = [];
  const rawNodes: ChapterDraft['rawNodes'] = [];
  const slugger = new GithubSlugger();
  const indexes = new Map<JsxNode, number>();
  eachMarkedWord(tree, (node, index) => indexes.set(node, index));
  let wordCount = 0;
  /** The block being read and its words so far: they say how many sentences have ended. */
  const said = { block: 0, text: '' };
  const sayIn = (block: number, text: string) => {
    if (said.block !== block) Object.assign(said, { block, text: '' });
    said.text += text;
  };
  visitParents(tree, (node, ancestors) => {
    const line = node.position?.start.line ?? 1;
    const inside = insideOf(ancestors as RootContent[]);
    const block = blockOf(ancestors as RootContent[]) ?? line;
    switch (node.type) {
      case 'heading': {
        const heading = toString(node);
        const id = slugger.slug(heading);
        if (node.depth === 2) sections.push(newSection(id, heading, line));
        if (node.depth === 1) rawNodes.push({ what: 'a # heading', remedy: 'the title is in the front matter, a section begins with ##', line });
        break;
      }
      case 'listItem':
        if (inside === 'InBrief') sections.at(-1)?.points.push({ text: toString(node), line, words: countWithFacts(node) });
        break;
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement': {
        const { attributes, expressions } = attributesOf(node);
        const section = sections.at(-1);
        if (section && node.name === 'InBrief') section.boxes.inBrief += 1;
        if (section && node.name === 'Notes') {
          section.boxes.notes += 1;
          section.importance = importanceOf(attributes.importance) ?? usualImportance;
          section.noteWords = countWithFacts(node);
        }
        if (section && node.name === 'Ask') {
          section.boxes.ask += 1;
          section.ask = typeof attributes.question === 'string' ? attributes.question : undefined;
          section.askImportance = importanceOf(attributes.importance) ?? usualAsked;
          section.takeHome = 'takeHome' in attributes;
          section.answerWords = countWithFacts(node);
          texts.push({ text: section.ask ?? '', line, field: 'question' });
        }
        if (section && node.name === 'Figure') section.figures.push(String(attributes.id));
        if (section && node.name === 'Voices') section.voices.push(String(attributes.at));
        sayIn(block, '');
        uses.push({
          name: node.name,
          attributes,
          expressions,
          text: toString(node),
          line,
          index: indexes.get(node),
          inside,
          section: section?.id,
          block,
          sentence: said.text.match(sentenceEnd)?.length ?? 0,
          node,
        });
        if (inside === 'prose' && node.name === 'Fact' && node.children.length === 0) wordCount += 1;
        break;
      }
      case 'text':
        texts.push({ text: (node as Text).value, line });
        sayIn(block, (node as Text).value);
        if (inside === 'prose') wordCount += countWords((node as Text).value);
        break;
      case 'link':
      case 'definition':
        links.push({ url: node.url, line });
        break;
      case 'image':
      case 'imageReference':
        rawNodes.push({ what: 'an image', remedy: 'a picture is a figure, <Figure id="…" />, with its source and its words', line });
        break;
      case 'mdxjsEsm':
        rawNodes.push({ what: 'an import or export', remedy: 'the words of this site are known without one', line });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        rawNodes.push({ what: 'a { } expression', remedy: 'write plain text, or <Fact id="…" />', line });
        break;
    }
  });
  return { sections, uses, texts, links, rawNodes, wordCount };
}

function newSection(id: string, heading: string, line: number): Section {
  return {
    id,
    heading,
    line,
    points: [],
    boxes: { inBrief: 0, notes: 0, ask: 0 },
    importance: usualImportance,
    noteWords: 0,
    ask: undefined,
    askImportance: usualAsked,
    takeHome: false,
    answerWords: 0,
    figures: [],
    voices: [],
  };
}

function insideOf(ancestors: readonly { type: string; name?: string | null }[]): WordUse['inside'] {
  return boxes.find((box) => ancestors.some(({ name }) => name === box)) ?? 'prose';
}

function attributesOf(node: JsxNode): Pick<WordUse, 'attributes' | 'expressions'> {
  const attributes: Record<string, string | true> = {};
  const expressions: string[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') expressions.push(`{${attribute.value}}`);
    else if (attribute.value && typeof attribute.value === 'object') expressions.push(`${attribute.name}={${attribute.value.value}}`);
    else attributes[attribute.name] = attribute.value ?? true;
  }
  return { attributes, expressions };
}

/** Words of a point or of notes: an empty Fact counts as the one word it prints. */
function countWithFacts(node: Parameters<typeof toString>[0]): number {
  let facts = 0;
  visitParents(node as RootContent, (child) => {
    if ('name' in child && child.name === 'Fact' && child.children.length === 0) facts += 1;
  });
  return countWords(toString(node)) + facts;
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
