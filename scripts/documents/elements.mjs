// Walks a parsed page: its elements in the page's order, their attributes, their words; and writes words for one.
import { defaultTreeAdapter as tree } from 'parse5';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.ParentNode} ParentNode */

/**
 * @param {ParentNode} parent
 * @returns {Generator<Element>} every element below it, parents first
 */
export function* everyElement(parent) {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue;
    yield node;
    yield* everyElement(node);
  }
}

/** @param {Element} element @param {string} name @returns {string | undefined} */
export function attribute(element, name) {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** @param {Element} element @returns {string[]} its classes */
export function classesOf(element) {
  return (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);
}

/** @param {ParentNode} parent @returns {string} all its words */
export function textOf(parent) {
  return parent.childNodes.map((node) => (tree.isTextNode(node) ? node.value : 'childNodes' in node ? textOf(node) : '')).join('');
}

/** @param {string} text @returns {string} as it may stand in HTML, in an attribute too */
export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
