// Gives a room's page a policy of its own: it keeps Next's scripts, and nothing runs in it that did not stand in it when it was built.
import { createHash } from 'node:crypto';
import { defaultTreeAdapter as tree, parse } from 'parse5';
import { unknownAddress } from '../siteAddress.mjs';

/**
 * The page is one file for all who open it, so hashes do what a nonce would: the framework's inline scripts and the styles are known.
 * @param {string} drawn as Next drew the page
 * @param {string} page its address, for messages
 * @returns {string} the same text with the policy in its head
 * @throws {Error} naming page and place, when something could not run under the policy
 */
export function makeRoom(drawn, page) {
  // An address filled in by the server would change the scripts after they were counted: a room names its own by the path alone.
  const source = drawn.replaceAll(new URL(unknownAddress).origin, '');
  const [scripts, styles] = [new Set(), new Set()];
  for (const element of elementsOf(parse(source))) {
    if (element.attrs.some(({ name }) => name === 'style'))
      throw new Error(`${page} · <${element.tagName}>: a style attribute, which the policy forbids: give the element a class`);
    if (element.tagName === 'style') styles.add(hashOf(textOf(element)));
    if (element.tagName === 'script' && !element.attrs.some(({ name }) => name === 'src')) scripts.add(hashOf(textOf(element)));
  }
  const policy = [
    `script-src ${["'self'", ...scripts].join(' ')}`,
    `style-src ${styles.size > 0 ? [...styles].join(' ') : "'none'"}`,
    "img-src 'self' data:",
    "font-src 'self'",
    // Whom it may ask depends on a setting, which a built page cannot know: that part comes with the answer's headers (headers.mjs).
    "frame-src 'self'",
    "manifest-src 'self'",
    "media-src 'none'",
    "object-src 'none'",
    "worker-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
  const charset = /<meta charset="utf-8"\s*\/?>/i.exec(source);
  if (!charset) throw new Error(`${page}: no character set, after which the policy is to stand`);
  const at = charset.index + charset[0].length;
  // Inserted into the text: written anew from its tree, the page might differ from what React expects.
  return `${source.slice(0, at)}<meta http-equiv="Content-Security-Policy" content="${policy}"/>${source.slice(at)}`;
}

/**
 * @param {import('parse5').DefaultTreeAdapterTypes.ParentNode} parent
 * @returns {Generator<import('parse5').DefaultTreeAdapterTypes.Element>}
 */
function* elementsOf(parent) {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue;
    yield node;
    yield* elementsOf(node);
  }
}

/** @param {import('parse5').DefaultTreeAdapterTypes.Element} element @returns {string} */
function textOf(element) {
  return element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('');
}

/** @param {string} text @returns {string} */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
