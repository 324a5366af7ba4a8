// Keeps given names such as 'Eui-yong' on one line; a plain hyphen stays, so that search and copy work.
import { findAndReplace } from 'mdast-util-find-and-replace';

/** A given name in two parts; the whole of it is one group, so that a text can be split by it. */
export const givenName = /(\p{Lu}\p{Ll}+-\p{Ll}+)/gu;

/** The remark plugin. */
export default function remarkUnbrokenNames() {
  return (/** @type {import('mdast').Root} */ tree) => {
    findAndReplace(tree, [givenName, unbroken]);
  };
}

/** @param {string} name @returns {import('mdast').Emphasis} a span, in the page */
function unbroken(name) {
  return { type: 'emphasis', data: { hName: 'span', hProperties: { className: ['no-break'] } }, children: [{ type: 'text', value: name }] };
}
