// A chapter as Markdown, made of its document: headings, prose, tables, and every note with who says so.
import { defaultTreeAdapter as tree, parse } from 'parse5';
import { attribute, classesOf, everyElement, textOf } from './elements.mjs';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */

/** Drawn for the eye or for a hand, or said a second time. */
const leftOutTags = new Set(['script', 'style', 'svg', 'nav', 'button', 'form', 'summary', 'template', 'noscript']);
const leftOutClasses = ['no-print', 'note', 'sr-only', 'kicker', 'end-notes'];

const headings = { h1: '#', h2: '##', h3: '###', h4: '####' };

/**
 * @param {string} html the chapter's document
 * @param {{ address: string, path: string, date: string, version: string, licence: string }} about address: of the site, without a slash at the end
 * @returns {string}
 * @throws {Error} where the document has no article
 */
export function chapterMarkdown(html, { address, path, date, version, licence }) {
  const all = [...everyElement(parse(html))];
  const article = all.find(({ tagName }) => tagName === 'article');
  if (!article) throw new Error(`${path} has no article: it cannot be written as Markdown`);
  const write = writer((href) => (/^[a-z]+:/.test(href) ? href : new URL(href, `${address}${path}`).href));
  const notes = all.find((element) => classesOf(element).includes('end-notes'));
  const head = [`Address: ${address}${path}`, `Version ${version}, as of ${date}. ${licence}`].join('  \n');
  const blocks = write.blocks(article);
  const title = blocks.find((block) => block.startsWith('# ')) ?? '';
  const rest = blocks.filter((block) => block !== title);
  const listed = notes ? [...everyElement(notes)].filter(({ tagName }) => tagName === 'li').map((item) => write.note(item)) : [];
  return `${[title, head, ...rest, '## Notes and sources', listed.join('\n')].join('\n\n')}\n`;
}

/** @param {(href: string) => string} whole makes an address whole */
function writer(whole) {
  return { blocks, note };

  /** @returns {string[]} one text for each paragraph, heading, list or table */
  function blocks(parent) {
    const found = [];
    let line = '';
    const end = () => {
      if (line.trim()) found.push(line.trim());
      line = '';
    };
    for (const node of parent.childNodes) {
      if (!tree.isElementNode(node)) line += inline(node);
      else if (isLeftOut(node)) continue;
      else if (isInline(node)) line += inline(node);
      else {
        end();
        found.push(...block(node));
      }
    }
    end();
    return found;
  }

  function block(element) {
    const { tagName } = element;
    if (tagName in headings) return [`${headings[tagName]} ${inlineOf(element)}`];
    if (tagName === 'ul' || tagName === 'ol') {
      const items = element.childNodes.filter((node) => tree.isElementNode(node) && !isLeftOut(node));
      return [items.map((item, place) => `${tagName === 'ul' ? '-' : `${place + 1}.`} ${blocks(item).join(' ')}`).join('\n')];
    }
    if (tagName === 'dt') return [`**${inlineOf(element)}**`];
    if (tagName === 'dd') return [blocks(element).join('  \n')];
    if (tagName === 'blockquote')
      return [
        blocks(element)
          .map((each) => `> ${each}`)
          .join('\n>\n'),
      ];
    if (tagName === 'table') return [table(element)];
    const within = blocks(element);
    // The chart itself stays on its page.
    const id = tagName === 'figure' ? attribute(element, 'id')?.replace(/^figure-/, '') : undefined;
    return id ? [...within, `Chart: <${whole(`/charts/${id}`)}>, rows: <${whole(`/figures/${id}.csv`)}>`] : within;
  }

  function table(element) {
    const rows = [...everyElement(element)].filter(({ tagName }) => tagName === 'tr');
    const cells = rows.map((row) => row.childNodes.filter((node) => tree.isElementNode(node)).map((cell) => inlineOf(cell).replaceAll('|', '\\|')));
    const [head = [], ...rest] = cells.map((each) => `| ${each.join(' | ')} |`);
    return [head, `|${' --- |'.repeat(cells[0]?.length ?? 0)}`, ...rest].join('\n');
  }

  function inlineOf(element) {
    return element.childNodes.map(inline).join('').replaceAll(/\s+/g, ' ').trim();
  }

  function inline(node) {
    if (tree.isTextNode(node)) return node.value.replaceAll(/\s+/g, ' ');
    if (!tree.isElementNode(node) || isLeftOut(node)) return '';
    if (classesOf(node).includes('note-mark')) return `[^${textOf(node).replaceAll(/\D/g, '')}]`;
    const words = node.childNodes.map(inline).join('');
    if (node.tagName === 'q') return `“${words}”`;
    if (node.tagName === 'strong' || node.tagName === 'b') return words.trim() ? `**${words.trim()}** ` : '';
    if (node.tagName === 'em') return `*${words}*`;
    if (node.tagName === 'br') return ' ';
    const href = node.tagName === 'a' ? attribute(node, 'href') : undefined;
    // A link to its own place, as a heading or a term has it, leads nowhere in a text.
    return href && !href.startsWith('#') && !classesOf(node).includes('fact') ? `[${words.trim()}](${whole(href)})` : words;
  }

  function note(item) {
    const [mark, words] = item.childNodes.filter((node) => tree.isElementNode(node));
    return `[^${mark ? textOf(mark).trim() : ''}]: ${words ? inlineOf(words) : ''}`;
  }
}

function isLeftOut(element) {
  if (classesOf(element).includes('note-mark')) return false;
  return leftOutTags.has(element.tagName) || attribute(element, 'aria-hidden') === 'true' || classesOf(element).some((each) => leftOutClasses.includes(each));
}

const inlineTags = new Set(['a', 'abbr', 'b', 'br', 'em', 'i', 'q', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'bdi', 'cite', 'small', 'code', 'kbd']);

function isInline(element) {
  return inlineTags.has(element.tagName);
}
