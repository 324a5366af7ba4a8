// A chapter's sections as plain text, values filled in: what a search looks through. Points in brief and a speaker's notes are left out.
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import type { RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Briefing } from '../briefing';
import type { JsxNode } from '../read/chapterDraft';
import { inWords } from '../write/values';

/** The text of one `##` section. */
export interface SectionText {
  id: string;
  heading: string;
  text: string;
}

type Known = Pick<Briefing, 'factById'>;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** Words of an author that hold nothing to find, or what stands elsewhere. */
const leftOut = new Set(['InBrief', 'Notes', 'Cite', 'Figure', 'Voices']);

/**
 * @param source a chapter's MDX, already checked
 * @returns its sections in order
 */
export function chapterText(source: string, known: Known): SectionText[] {
  const slugger = new GithubSlugger();
  const sections: SectionText[] = [];
  for (const node of parser.parse(source).children) {
    if (node.type === 'heading') {
      const heading = toString(node);
      const id = slugger.slug(heading);
      if (node.depth === 2) sections.push({ id, heading, text: '' });
      continue;
    }
    const section = sections.at(-1);
    const text = tidy(textOf(node, known));
    if (section && text) section.text += `${section.text && ' '}${text}`;
  }
  return sections;
}

/**
 * @param source a chapter's MDX, already checked
 * @returns the points in brief of each section, values filled in
 */
export function chapterPoints(source: string, known: Known): { id: string; points: string[] }[] {
  const slugger = new GithubSlugger();
  const sections: { id: string; points: string[] }[] = [];
  for (const node of parser.parse(source).children) {
    if (node.type === 'heading') {
      const id = slugger.slug(toString(node));
      if (node.depth === 2) sections.push({ id, points: [] });
    } else if (node.type === 'mdxJsxFlowElement' && node.name === 'InBrief') {
      const items = node.children.flatMap((child) => (child.type === 'list' ? child.children : []));
      sections.at(-1)?.points.push(...items.map((item) => tidy(textOf(item, known))));
    }
  }
  return sections;
}

function textOf(node: RootContent, known: Known): string {
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return textOfWord(node, known);
  if ('children' in node) return node.children.map((child) => textOf(child, known)).join(node.type === 'list' ? ' ' : '');
  return 'value' in node && node.type !== 'yaml' ? node.value : '';
}

function textOfWord(node: JsxNode, known: Known): string {
  if (leftOut.has(node.name ?? '')) return '';
  const inside = node.children.map((child) => textOf(child, known)).join('');
  if (node.name === 'Quote') return `“${inside}”`;
  const named = (name: string) => node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  const fact = known.factById.get(String(named('id')?.value ?? named('fact')?.value));
  if (node.name === 'Disputed' && fact)
    return [fact.question, fact.statement, ...fact.otherwise.map(({ says }) => says)]
      .filter(Boolean)
      .map((says) => ended(String(says)))
      .join(' ');
  if (node.name !== 'Fact' || inside || !fact) return inside;
  const value = named('words') ? inWords(fact.shown ?? '') : (fact.shown ?? '');
  return named('unit') && fact.unit ? `${value} ${fact.unit}` : value;
}

/** With a point at its end, so that it is no part of the next sentence. */
function ended(sentence: string): string {
  return /[.?!]”?$/.test(sentence) ? sentence : `${sentence}.`;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
