// Gives every word that opens a note its place in its chapter, so that page and checks number notes alike.
import { basename } from 'node:path';
import { visit } from 'unist-util-visit';

/** The words that open a note: a source or a definition. */
export const markedWords = ['Fact', 'Cite', 'Quote', 'Term'];

/** `01-background.mdx` → `background`: the number is the order, the rest is the address. */
export function addressOf(fileName) {
  return basename(fileName, '.mdx').replace(/^\d+-/, '');
}

/**
 * Calls `found(node, index)` for every marked word in reading order, counting from 1.
 * @param {import('mdast').Root} tree
 * @param {(node: import('mdast-util-mdx').MdxJsxTextElement, index: number) => void} found
 */
export function eachMarkedWord(tree, found) {
  let index = 0;
  visit(tree, (node) => {
    if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && markedWords.includes(node.name)) {
      index += 1;
      found(node, index);
    }
  });
}

/** The remark plugin: adds `mark="background/12"` to every marked word. */
export default function remarkNoteMarks() {
  return (tree, file) => {
    const chapter = addressOf(file.path ?? file.history[0] ?? '');
    eachMarkedWord(tree, (node, index) => {
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'mark', value: `${chapter}/${index}` });
    });
  };
}
