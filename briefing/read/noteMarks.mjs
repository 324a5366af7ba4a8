// Gives every word that opens a note its place in its chapter, so that page and checks number notes alike.
import { basename } from 'node:path';
import { visit } from 'unist-util-visit';

/** Points and closing signs that follow a word: the raised number stands after them. */
const punctuation = /^[.,;:!?)\]”’…]+/;

/** The words that open a note: a source or a definition. */
export const markedWords = ['Fact', 'Cite', 'Quote', 'Term'];

/** @param {string} fileName `01-background.mdx`; @returns {string} `background`: the number is the order, the rest is the address */
export function addressOf(fileName) {
  return basename(fileName, '.mdx').replace(/^\d+-/, '');
}

/**
 * Calls `found(node, index, next)` for every marked word in reading order, counting from 1; `next` follows it.
 * @param {import('mdast').Root} tree
 * @param {(node: import('mdast-util-mdx').MdxJsxTextElement | import('mdast-util-mdx').MdxJsxFlowElement, index: number, next: import('mdast').Nodes | undefined) => void} found
 */
export function eachMarkedWord(tree, found) {
  let index = 0;
  visit(tree, (node, position, parent) => {
    if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && markedWords.includes(node.name ?? '')) {
      index += 1;
      found(node, index, parent?.children[(position ?? 0) + 1]);
    }
  });
}

/** The remark plugin: adds `mark="background/12"` to every marked word, and takes the punctuation behind it along as `tail`. */
export default function remarkNoteMarks() {
  return (/** @type {import('mdast').Root} */ tree, /** @type {{ path?: string, history: string[] }} */ file) => {
    const chapter = addressOf(file.path ?? file.history[0] ?? '');
    eachMarkedWord(tree, (node, index, next) => {
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'mark', value: `${chapter}/${index}` });
      const tail = next?.type === 'text' ? punctuation.exec(next.value)?.[0] : undefined;
      if (next?.type !== 'text' || !tail) return;
      next.value = next.value.slice(tail.length);
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'tail', value: tail });
    });
  };
}
