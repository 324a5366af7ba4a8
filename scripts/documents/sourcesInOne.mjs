// Puts the pages of sources into one file for readers without a network: what many of them share stands in it once.
import { createHash } from 'node:crypto';
import { defaultTreeAdapter as tree, html, parse, serialize } from 'parse5';
import { everyElement, attribute } from './elements.mjs';

/** As in enhance/offline/offlineList.ts, which the worker is made from. */
export const sourcesAddress = '/offline/sources.json';
const [openTitle, openMain] = ['[[title]]', '[[main]]'];

/**
 * @param {Iterable<readonly [address: string, html: string]>} pages the documents at /sources/…
 * @returns {{ shells: string[], pages: Record<string, [shell: number, title: string, main: string]> }} see SourcesInOne
 * @throws {Error} naming a page without a title or a main part
 */
export function sourcesInOne(pages) {
  const shells = new Map();
  /** @type {Record<string, [number, string, string]>} */
  const words = {};
  for (const [address, source] of pages) {
    const document = parse(source);
    const elements = [...everyElement(document)];
    const title = elements.find(({ tagName, namespaceURI }) => tagName === 'title' && namespaceURI === html.NS.HTML);
    const main = elements.find(({ tagName }) => tagName === 'main');
    if (!title || !main) throw new Error(`${address} has no title or no main part: it cannot be kept for readers without a network`);
    const own = [serialize(title), serialize(main)];
    open(title, openTitle);
    open(main, openMain);
    // For search engines and for links: of no use to who reads without a network.
    for (const element of elements.filter(isForMachines)) tree.detachNode(element);
    const shell = serialize(document);
    const key = createHash('sha256').update(shell).digest('hex');
    if (!shells.has(key)) shells.set(key, { place: shells.size, shell });
    words[address.split('/').at(-1) ?? ''] = [shells.get(key).place, own[0] ?? '', own[1] ?? ''];
  }
  return { shells: [...shells.values()].map(({ shell }) => shell), pages: words };
}

function open(element, place) {
  element.childNodes = [];
  tree.insertText(element, place);
}

function isForMachines(element) {
  const { tagName } = element;
  if (tagName === 'script') return attribute(element, 'type') === 'application/ld+json';
  if (tagName === 'link') return attribute(element, 'rel') === 'canonical';
  if (tagName !== 'meta') return false;
  return /^(og|twitter|article):|^(description|citation_|DC\.)/.test(attribute(element, 'property') ?? attribute(element, 'name') ?? '');
}
