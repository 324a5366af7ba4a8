// Takes a part of a document into the one file: ids get the part's name in front, links lead within the file or are words, what needs a server goes.
import { defaultTreeAdapter as tree, parse } from 'parse5';
import { attribute, classesOf, everyElement, textOf } from '../elements.mjs';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */

/** References to ids: one, or several with spaces between. */
const references = new Set(['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'form', 'list']);

/** Links that are there only to be followed: files, citations, and these words. Others are part of a sentence, which keeps them. */
const onlyWays = { addresses: /^\/(cite|figures|data|embed)\//, words: /^(All evidence|More on this chart)/ };

/** What works with a server, a script of the site's or the page's own frame only. */
const goes = [
  '.no-print',
  '.chapter-contents',
  '[data-waits]',
  '[data-copies]',
  '[form]',
  '.figure-downloads',
  '.chart-hint',
  '.deck-choice',
  '.deck-tools',
  '.slide-way',
];
const goesByTag = new Set([
  'script',
  'form',
  'iframe',
  'noscript',
  'template',
  'object',
  'video',
  'audio',
  'link',
  'style',
  'input',
  'select',
  'textarea',
  'output',
  'fieldset',
]);

/**
 * @typedef {object} Part
 * @property {string} name in front of its ids: `chapters-background`
 * @property {Element[]} elements
 * @property {string} address of the document it came from
 */

/**
 * @param {string} html a document
 * @param {string} address its address
 * @param {object} [choice]
 * @param {string} [choice.only] takes the elements of this class (`.pack-part`) or id (`#deck`); the whole main part without it
 * @param {string[]} [choice.without] leaves out elements of these classes
 * @param {(element: Element) => boolean} [choice.where] of those of the class, only these
 * @returns {Part}
 * @throws {Error} where the document has no such part
 */
export function partOf(html, address, { only, without = [], where = () => true } = {}) {
  const all = [...everyElement(parse(html))];
  const found = only ? all.filter((element) => fits(element, only) && where(element)) : all.filter(({ tagName }) => tagName === 'main');
  if (found.length === 0) throw new Error(`${address} has no part ${only ?? 'main'}: the briefing in one file cannot be made`);
  const elements = only ? found : found.flatMap(({ childNodes }) => childNodes.filter((node) => tree.isElementNode(node)));
  const name = address === '/' ? 'cover' : address.slice(1).replaceAll('/', '-');
  const unwanted = [...goes, ...without];
  for (const element of elements) clean(element, unwanted);
  return { name, elements: elements.filter((element) => !mustGo(element, unwanted)), address };
}

/** @param {Element} root @param {string[]} unwanted */
function clean(root, unwanted) {
  for (const element of [root, ...everyElement(root)]) {
    if (element !== root && mustGo(element, unwanted)) tree.detachNode(element);
    else if (element.tagName === 'h1') rename(element, 'h2');
    else if (element.tagName === 'summary' && textOf(element) === 'Table, caveats and download') sayOnly(element, 'Table and caveats');
  }
}

/** @param {Element} element @param {string} words */
function sayOnly(element, words) {
  element.childNodes = [];
  tree.insertText(element, words);
}

function mustGo(element, unwanted) {
  return goesByTag.has(element.tagName) || unwanted.some((each) => fits(element, each));
}

/**
 * @param {Part} part
 * @param {(address: string, hash: string) => string | undefined} within where in the file it is; nothing where it is not
 * @param {string | undefined} site the address of the site, if it is known: what is not in the file is linked there
 */
export function tieLinks(part, within, site) {
  for (const root of part.elements) {
    for (const element of [root, ...everyElement(root)]) {
      for (const each of element.attrs) {
        if (each.name === 'id') each.value = idIn(part.name, each.value);
        else if (references.has(each.name)) each.value = each.value.replaceAll(/\S+/g, (id) => idIn(part.name, id));
        else if (each.value.includes('url(#')) each.value = each.value.replaceAll(/url\(#([^)]+)\)/g, (_, id) => `url(#${idIn(part.name, id)})`);
        else if (element.tagName === 'use' && each.name === 'href') each.value = `#${idIn(part.name, each.value.slice(1))}`;
      }
      if (element.tagName === 'a') tieLink(element, part, within, site);
    }
  }
}

/** @param {string} part @param {string} id @returns {string} its id in the file */
export function idIn(part, id) {
  return `${part}--${id}`;
}

function tieLink(element, part, within, site) {
  const href = attribute(element, 'href');
  if (href === undefined || /^(https?|mailto):/.test(href)) return;
  const [path = '', hash = ''] = href.split('#');
  const address = path.split('?')[0] || part.address;
  const place = within(address, hash);
  const link = element.attrs.find(({ name }) => name === 'href');
  if (place !== undefined) link.value = `#${place}`;
  else if (site) link.value = new URL(href, new URL(part.address, site)).href;
  else if (onlyWays.addresses.test(address) || onlyWays.words.test(textOf(element))) leave(element);
  else {
    rename(element, 'span');
    element.attrs = element.attrs.filter(({ name, value }) => ['class', 'id', 'lang', 'aria-label'].includes(name) && !(name === 'class' && value === 'link'));
    // A span has no role a label could stand for.
    element.attrs = element.attrs.filter(({ name }) => name !== 'aria-label');
  }
}

/** A line that begins with a way on says nothing without it; in the middle of one only the way goes. */
function leave(element) {
  const parent = element.parentNode;
  const first = parent?.childNodes.find((node) => !tree.isTextNode(node) || node.value.trim());
  if (parent && tree.isElementNode(parent) && ['p', 'li'].includes(parent.tagName) && first === element && parent.parentNode) tree.detachNode(parent);
  else tree.detachNode(element);
}

/** @param {Element} element @param {string} tag */
function rename(element, tag) {
  element.tagName = tag;
  element.nodeName = tag;
}

/** `.class`, `#id` or `[attribute]` */
function fits(element, selector) {
  const rest = selector.slice(1);
  if (selector.startsWith('.')) return classesOf(element).includes(rest);
  if (selector.startsWith('#')) return attribute(element, 'id') === rest;
  return attribute(element, rest.slice(0, -1)) !== undefined;
}
