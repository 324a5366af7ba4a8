// Makes a document of a page Next has drawn: the framework's scripts and data go, our own stay, and the page gets its own policy.
import { createHash } from 'node:crypto';
import { defaultTreeAdapter as tree, html, parse, serialize } from 'parse5';
import { unknownAddress } from '../siteAddress.mjs';
import { markCurrent } from './markCurrent.mjs';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Node} Node */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.ParentNode} ParentNode */

/** Data for readers of data, not code: browsers never run it. */
const dataTypes = new Set(['application/json', 'application/ld+json']);

/** What a document may link to; a script that is preloaded is the framework's. */
const ownLinks = new Set([
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'manifest',
  'canonical',
  'alternate',
  'preload',
  'license',
  'describedby',
  'author',
  'prev',
  'next',
  'search',
]);

/** How the framework's own inline scripts begin: its data, its boundaries, its start. */
const framework = /^\s*(?:\(?self\.__next_|\(?globalThis\["TURBOPACK"\]|\$R[A-Z]|requestAnimationFrame\(function\(\)\{\$R)/;

/**
 * Where the first picture counts most: a wall that stays empty. A font asked for in the head keeps browsers from painting for a while
 * (Chromium: 50 ms and more); in the body it is fetched as early and holds nothing up. Readers' pages wait: there nobody wants to
 * see the face change on every page.
 */
const waitsForNoFont = new Set(['/present']);

/**
 * @typedef {object} MadeDocument
 * @property {string} html the document
 * @property {string[]} scriptHashes of its inline scripts, as a policy names them: 'sha256-…' in quotation marks
 */

/**
 * @param {string} source as Next drew the page
 * @param {string} page its address, for messages
 * @param {(css: string, names: Iterable<string>) => string} [needed] from a stylesheet and the page's names to the rules it needs
 * @returns {MadeDocument}
 * @throws {Error} naming page and place, when a part still waits for the framework or something unknown would run
 */
export function makeDocument(source, page, needed = (css) => css) {
  const document = parse(source);
  const sheets = [];
  const [scripts, styles] = [new Set(), new Set()];
  for (const node of [...everyNode(document)]) {
    if (tree.isCommentNode(node)) {
      if (/^\$[?~]/.test(node.data)) throw unfinished(page, node, 'a part of the page waits for the framework');
      tree.detachNode(node);
    } else if (tree.isElementNode(node) && !stays(node, page)) {
      tree.detachNode(node);
    } else if (tree.isElementNode(node)) {
      if (attribute(node, 'style') !== undefined) throw unfinished(page, node, 'a style attribute, which the policy forbids: give the element a class');
      markCurrent(node.attrs, page);
      leadFromHere(node);
      if (node.tagName === 'style') sheets.push(node);
      if (node.tagName === 'script' && isInline(node)) scripts.add(hashOf(textOf(node)));
    }
  }
  const head = headOf(document);
  gatherStyles(head, sheets);
  const names = namesIn(document);
  for (const sheet of sheets) {
    const css = needed(textOf(sheet), names);
    // Where the sheet came from and in which order: told to the framework alone.
    sheet.attrs = sheet.attrs.filter(({ name }) => !/^data-(precedence|href)$/.test(name));
    sheet.childNodes = [];
    tree.insertText(sheet, css);
    styles.add(hashOf(css));
  }
  putWordsFirst(head);
  if (waitsForNoFont.has(page)) moveFontsIntoBody(document, head);
  writePolicy(head, [...scripts], [...styles]);
  return { html: serialize(document), scriptHashes: [...scripts] };
}

/**
 * @param {Element} element
 * @param {string} page
 * @returns {boolean} false for what is the framework's
 * @throws {Error} for what is neither the framework's nor known to be ours
 */
function stays(element, page) {
  const { tagName } = element;
  if (tagName === 'template' && /^[BP]:/.test(attribute(element, 'id') ?? '')) throw unfinished(page, element, 'a part of the page waits for the framework');
  if (tagName === 'div' && attribute(element, 'hidden') !== undefined && /^S:/.test(attribute(element, 'id') ?? ''))
    throw unfinished(page, element, 'a part of the page was drawn too late');
  if (tagName === 'link') {
    const rels = (attribute(element, 'rel') ?? '').split(' ');
    if (rels.includes('modulepreload') || rels.includes('preconnect') || attribute(element, 'as') === 'script')
      return attribute(element, 'data-own') !== undefined;
    if (!rels.every((rel) => ownLinks.has(rel))) throw unfinished(page, element, `a link of a kind that is not on the list (${rels.join(' ')})`);
    return true;
  }
  if (tagName === 'meta') return attribute(element, 'name') !== 'next-size-adjust';
  if (tagName !== 'script') return true;
  if (dataTypes.has(attribute(element, 'type') ?? '') || attribute(element, 'data-own') !== undefined) return true;
  if ((attribute(element, 'src') ?? '').startsWith('/_next/')) return false;
  if (isInline(element) && framework.test(textOf(element))) return false;
  throw unfinished(page, element, 'a script that is neither ours (data-own) nor the framework’s');
}

/** @param {ParentNode} document @returns {Element} */
function headOf(document) {
  const head = [...everyNode(document)].find((node) => tree.isElementNode(node) && node.tagName === 'head');
  if (!head || !tree.isElementNode(head)) throw new Error('a page without a head');
  return head;
}

/** A component's own rules stand where it is drawn; HTML wants them in the head. */
function gatherStyles(head, sheets) {
  for (const sheet of sheets) {
    if (sheet.parentNode === head) continue;
    tree.detachNode(sheet);
    tree.appendChild(head, sheet);
  }
}

/**
 * What a page says of itself to machines, by paths where the site's address is not known: a reader of the page has the rest.
 * @param {Element} element changed in place
 */
function leadFromHere(element) {
  const path = (text) => text.replaceAll(`${unknownAddress}/`, '/').replaceAll(unknownAddress, '/');
  if (element.tagName === 'link' || element.tagName === 'meta') for (const each of element.attrs) each.value = path(each.value);
  if (element.tagName !== 'script' || !dataTypes.has(attribute(element, 'type') ?? '')) return;
  for (const node of element.childNodes) if (tree.isTextNode(node)) node.value = path(node.value);
}

/**
 * What the page says of itself stands before its styles: who makes a card of a link reads no further than the first 32 kB (Slack).
 * @param {Element} head changed in place
 */
function putWordsFirst(head) {
  const style = head.childNodes.findIndex((node) => tree.isElementNode(node) && node.tagName === 'style');
  if (style < 0) return;
  const sheet = head.childNodes[style];
  const isWords = (node) =>
    node.tagName === 'title' || node.tagName === 'meta' || (node.tagName === 'link' && /canonical|alternate/.test(attribute(node, 'rel') ?? ''));
  for (const node of head.childNodes.slice(style).filter((each) => tree.isElementNode(each) && isWords(each))) {
    tree.detachNode(node);
    tree.insertBefore(head, node, sheet);
  }
}

/** @param {ParentNode} document @param {Element} head both changed in place */
function moveFontsIntoBody(document, head) {
  const body = [...everyNode(document)].find((node) => tree.isElementNode(node) && node.tagName === 'body');
  if (!body || !tree.isElementNode(body)) return;
  const fonts = head.childNodes.filter((node) => tree.isElementNode(node) && node.tagName === 'link' && attribute(node, 'as') === 'font');
  const [beginning] = body.childNodes;
  for (const font of fonts) {
    tree.detachNode(font);
    if (beginning) tree.insertBefore(body, font, beginning);
    else tree.appendChild(body, font);
  }
}

/**
 * @param {Element} head
 * @param {string[]} scripts
 * @param {string[]} styles
 */
function writePolicy(head, scripts, styles) {
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    `style-src ${styles.join(' ') || "'none'"}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
  const meta = tree.createElement('meta', html.NS.HTML, [
    { name: 'http-equiv', value: 'Content-Security-Policy' },
    { name: 'content', value: policy },
  ]);
  // After the character set, which must stand in the first kilobyte, and before anything the policy speaks of.
  const first = head.childNodes.find((node) => tree.isElementNode(node) && attribute(node, 'charset') === undefined);
  if (first) tree.insertBefore(head, meta, first);
  else tree.appendChild(head, meta);
}

/**
 * @param {ParentNode} parent
 * @returns {Generator<Node>}
 */
function* everyNode(parent) {
  for (const node of parent.childNodes) {
    yield node;
    if (tree.isElementNode(node) && node.tagName === 'template')
      yield* everyNode(tree.getTemplateContent(/** @type {import('parse5').DefaultTreeAdapterTypes.Template} */ (node)));
    if ('childNodes' in node) yield* everyNode(node);
  }
}

/**
 * @param {ParentNode} document
 * @returns {Set<string>} the classes and ids of its elements, the variables their attributes read, the modules they name, and every word of its inline scripts, which may give an element a class
 */
function namesIn(document) {
  const names = new Set();
  for (const node of everyNode(document)) {
    if (!tree.isElementNode(node)) continue;
    for (const { name, value } of node.attrs) {
      if (name === 'class' || name === 'id') for (const each of value.split(/\s+/)) names.add(each);
      else for (const [, variable, module] of value.matchAll(/var\((--[\w-]+)|\/enhance\/([\w.-]+)/g)) names.add(variable ?? module ?? '');
    }
    if (node.tagName === 'script' && isInline(node)) for (const each of textOf(node).match(/[\w-]+/g) ?? []) names.add(each);
  }
  return names;
}

/** @param {Element} script @returns {boolean} whether its code stands in the page and is run */
function isInline(script) {
  return attribute(script, 'src') === undefined && !dataTypes.has(attribute(script, 'type') ?? '');
}

/** @param {Element} element @param {string} name @returns {string | undefined} */
function attribute(element, name) {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** @param {Element} element @returns {string} */
function textOf(element) {
  return element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('');
}

/** @param {string} text @returns {string} */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** @param {string} page @param {Node} node @param {string} message @returns {Error} */
function unfinished(page, node, message) {
  const place = tree.isCommentNode(node)
    ? `<!--${node.data}-->`
    : serialize(/** @type {ParentNode} */ ({ nodeName: '#document-fragment', childNodes: [node] }));
  return new Error(`${page} · ${place.slice(0, 160)}: ${message}`);
}
