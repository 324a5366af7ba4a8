// Reads a still into a tree of elements and prints a tree as XML that a strict parser takes.

/**
 * @typedef {{ name: string, attributes: Record<string, string>, children: (SvgNode | string)[] }} SvgNode
 */

const token = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/gy;
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/**
 * @param {string} text one element: tags, attributes in double quotes and text; no comments, no declarations
 * @returns {SvgNode}
 * @throws an Error where it is anything else
 */
export function parseSvg(text) {
  const top = node('', {}, []);
  const open = [top];
  token.lastIndex = 0;
  const source = text.trim();
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const found = token.exec(source);
    const inner = open.at(-1);
    if (!found || !inner) throw new Error(`not the SVG of a still at “${source.slice(at, at + 40)}”`);
    const [, closing, name, attributes, empty, words] = found;
    if (words !== undefined) inner.children.push(decoded(words));
    else if (closing) {
      if (inner.name !== name) throw new Error(`</${name}> closes <${inner.name}>`);
      open.pop();
    } else {
      const child = node(name, attributesIn(attributes), []);
      inner.children.push(child);
      if (!empty) open.push(child);
    }
  }
  const [root] = top.children;
  if (open.length !== 1 || top.children.length !== 1 || typeof root === 'string' || !root) throw new Error('a still is one closed element');
  return root;
}

/** @returns {SvgNode} numbers are rounded to hundredths, what is undefined is left out */
export function node(name, attributes, children = []) {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return { name, attributes: Object.fromEntries(given.map(([key, value]) => [key, typeof value === 'number' ? String(rounded(value)) : value])), children };
}

/** @returns {string} */
export function printSvg({ name, attributes, children }) {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${encoded(value).replaceAll('"', '&quot;')}"`);
  if (children.length === 0) return `<${name}${pairs.join('')}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? encoded(child) : printSvg(child)));
  return `<${name}${pairs.join('')}>${inside.join('')}</${name}>`;
}

export function rounded(number) {
  return Math.round(number * 100) / 100;
}

function attributesIn(text) {
  return Object.fromEntries([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, decoded(value)]));
}

function decoded(text) {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    const letter = entities[name];
    if (letter === undefined) throw new Error(`the entity ${whole} is not known in XML`);
    return letter;
  });
}

function encoded(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
