// Finds every letter the site may show, and where: in the content's files, and in the words components, routes and the briefing carry in their code.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Where words come from. */
const folders = ['content', 'briefing', 'components', 'app'];

/**
 * @param {string} root the project
 * @returns {Map<string, string>} each letter, and the first place it is used: 'content/terms.yaml:12'
 */
export function shownLetters(root) {
  const places = new Map();
  for (const file of folders.flatMap((folder) => filesUnder(root, folder))) {
    for (const { text, line } of textsOf(file, readFileSync(join(root, file), 'utf8'))) {
      for (const [index, each] of text.normalize('NFC').split('\n').entries()) {
        for (const letter of each) if (!places.has(letter)) places.set(letter, `${file}:${line + index}`);
      }
    }
  }
  return places;
}

/** Tests and what describes itself to programs are not shown. */
function filesUnder(root, folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'tests' ? [] : filesUnder(root, path);
    return /\.(mdx|yaml|csv|json|tsx?|css)$/.test(entry.name) && !/\.test\./.test(entry.name) ? [path] : [];
  });
}

/** @returns {{ text: string, line: number }[]} what of a file can come before a reader's eyes */
function textsOf(file, source) {
  if (/\.tsx?$/.test(file)) return wordsInCode(file, source);
  if (file.endsWith('.css'))
    return [...source.matchAll(/content:\s*([^;]*)/g)].map((found) => ({ text: unescaped(found[1]), line: lineAt(source, found.index) }));
  return [{ text: file.endsWith('.yaml') ? source.replaceAll(/(^|\s)#.*$/gm, '$1') : source, line: 1 }];
}

const lineAt = (source, index) => source.slice(0, index).split('\n').length;
const unescaped = (css) => css.replaceAll(/\\([0-9a-f]{1,6})\s?/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)));

/** Strings, templates and text between tags: comments and regular expressions are nobody's reading. */
function wordsInCode(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, false, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found = [];
  const visit = (node) => {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push({ text: node.text, line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
