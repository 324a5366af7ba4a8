// Leaves of a page's inlined stylesheet the rules that can ever apply to it: a rule for a class that neither the page nor its modules know is dead weight, and so is a variable that nothing reads.
import { transform } from 'lightningcss';
import { moduleWords } from './moduleWords.mjs';

/**
 * @param {ReadonlyMap<string, string>} modules of ours, by file name: those a page asks for may give an element a class later
 * @returns {(css: string, names: Iterable<string>) => string} from a stylesheet and the page's classes, ids, modules and the variables its attributes read, to the rules it needs
 */
export function neededStyles(modules) {
  const wordsOf = moduleWords(modules);
  const named = new Map();
  const made = new Map();
  const lean = new Map();

  return (css, names) => {
    const inPage = new Set(names);
    const inModules = wordsOf(inPage);
    if (!named.has(css)) named.set(css, prunable(css));
    const unused = named.get(css).filter((each) => !inPage.has(each) && !inModules.has(each));
    // Most pages are of a few kinds: each kind's stylesheet is made once.
    const key = `${unused.join(' ')}\n${css}`;
    if (!made.has(key)) made.set(key, withoutIdleVariables(rewritten(css, { unusedSymbols: unused })));
    const rules = made.get(key);
    const read = [...inPage].filter((each) => each.startsWith('--')).sort();
    const unread = unreadVariables(rules, [...read, ...inModules]);
    const readKey = `${unread.join(' ')}\n${rules}`;
    if (!lean.has(readKey)) lean.set(readKey, tidied(rewritten(rules, { unusedSymbols: unread })));
    return lean.get(readKey);
  };
}

/**
 * A class called as a property is (`.text-wrap`) is left: the optimiser would take every declaration of that name out with it.
 * @param {string} css
 * @returns {string[]} the classes and ids that may go
 */
function prunable(css) {
  const declared = new Set(css.match(/(?<=[{;\s])[a-z-]+(?=\s*:)/g));
  return namesIn(css).filter((each) => !declared.has(each));
}

/** @param {string} css @returns {string[]} its classes and ids, in the order of the alphabet */
function namesIn(css) {
  const found = new Set();
  const visitor = {
    Selector(selector) {
      for (const part of selector) if (part.type === 'class' || part.type === 'id') found.add(part.name);
    },
  };
  rewritten(css, { visitor });
  return [...found].sort();
}

/**
 * @param {string} css
 * @param {string[]} read variables that something outside the stylesheet reads
 * @returns {string[]} those it declares and nothing reads, neither a rule nor a variable that is read itself
 */
function unreadVariables(css, read) {
  const declaration = /(?<=[{;])(--[\w-]+):([^;}]*)/g;
  const readIn = (text) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, variable]) => variable);
  /** @type {Map<string, string>} */
  const declared = new Map();
  for (const [, variable, value] of css.matchAll(declaration)) declared.set(variable, `${declared.get(variable) ?? ''} ${value}`);
  const found = new Set([...read, ...readIn(css.replaceAll(declaration, ''))]);
  for (const variable of found) for (const other of readIn(declared.get(variable) ?? '')) found.add(other);
  return [...declared.keys()].filter((variable) => !found.has(variable)).sort();
}

/**
 * Tailwind declares every variable its utilities may hand on; those that nothing reads are dead weight.
 * @param {string} css minified
 */
function withoutIdleVariables(css) {
  const isRead = (variable) => css.includes(`var(${variable}`);
  return css
    .replace(/@property (--tw-[\w-]+)\{[^}]*\}/g, (rule, variable) => (isRead(variable) ? rule : ''))
    .replace(/(@layer properties\{@supports[^{]*\{[^{]*\{)([^}]*)\}/, (_, head, variables) => {
      const read = variables.split(';').filter((each) => isRead(each.split(':')[0]));
      return `${head}${read.join(';')}}`;
    });
}

/**
 * What minifying leaves: a multiple of Tailwind's unit beside a variable, and a declaration that each pass has repeated for a browser's prefix.
 * @param {string} css minified
 */
function tidied(css) {
  return css
    .replace(/calc\(\.25rem \* (-?[\d.]+)\)/g, (_, times) => `${Number(times) / 4}rem`.replace(/^(-?)0\./, '$1.'))
    .replace(/(?<=[{;])([a-z-]+:[^;{}"]+;)\1+/g, '$1');
}

function rewritten(css, options) {
  return transform({ filename: 'page.css', code: Buffer.from(css), minify: true, ...options }).code.toString();
}
