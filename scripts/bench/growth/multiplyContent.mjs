// Writes a content folder N times as large: facts, sources, events and chapters again under other names, each copy sound by itself.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';

/** Lists whose entries are repeated, and under which keys others name them. */
const lists = ['facts', 'sources', 'events'];
const naming = new Set(['id', 'source', 'sources', 'fact', 'facts', 'event', 'events', 'from', 'to', 'beside', 'by']);

/**
 * @param {string} content a copy of content/, changed in place
 * @param {number} times how many times as much there is to be
 * @returns {void}
 */
export function multiplyContent(content, times) {
  const read = (name) => parse(readFileSync(path.join(content, `${name}.yaml`), 'utf8'));
  const before = Object.fromEntries(lists.map((name) => [name, read(name)]));
  const chapters = readdirSync(path.join(content, 'chapters')).map((name) => ({ name, text: readFileSync(path.join(content, 'chapters', name), 'utf8') }));
  const ids = new Set(lists.flatMap((name) => before[name].map(({ id }) => id)));
  // A source that charts, papers or voices alone cite has nobody to cite its copy.
  const cited = JSON.stringify([before.facts, before.events, chapters]);
  const repeated = { ...before, sources: before.sources.filter(({ id }) => cited.includes(`"${id}`) || cited.includes(`\\"${id}\\"`)) };
  for (const name of lists) {
    const copies = Array.from({ length: times - 1 }, (_, index) => repeated[name].map((entry) => apart(name, named(entry, ids, index + 2), index + 2)));
    writeFileSync(path.join(content, `${name}.yaml`), stringify([...before[name], ...copies.flat()], { lineWidth: 0, aliasDuplicateObjects: false }));
  }
  for (let copy = 2; copy <= times; copy += 1) {
    for (const [index, { name, text }] of chapters.entries()) {
      const number = String((copy - 1) * chapters.length + index + 1).padStart(2, '0');
      writeFileSync(path.join(content, 'chapters', name.replace(/^\d+-(.*)\.mdx$/, `${number}-$1-${copy}.mdx`)), chapterCopy(text, ids, copy));
    }
  }
}

/** No digits: a number in a title would have to be borne out by a fact. */
function label(copy) {
  return `copy ${[...String(copy)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
}

/** Two sources of one outlet and day say what tells them apart; and no more facts than today may rest on blogs alone. */
function apart(list, entry, copy) {
  // A reason for weak sources belongs to the first.
  if (list !== 'sources') return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'weak'));
  return { ...entry, kind: 'newspaper', which: [entry.which, label(copy)].filter(Boolean).join(', ') };
}

function named(value, ids, copy, key = '') {
  if (Array.isArray(value)) return value.map((each) => named(each, ids, copy, key));
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, named(each, ids, copy, name)]));
  if (typeof value !== 'string') return value;
  if (naming.has(key) && ids.has(value)) return `${value}-${copy}`;
  if (key === 'title') return `${value} (${label(copy)})`;
  // Statements on one subject must agree: each copy speaks of its own.
  if (key === 'subject') return `${value}-${copy}`;
  return value;
}

/** Its sections stand in no talk but its own: a talk has its minutes, however much there is to read. */
function chapterCopy(text, ids, copy) {
  return text
    .replace(/<(?:Fact|Disputed|Cite|Quote)\b[^>]*>/g, (tag) =>
      tag.replace(/(\b(?:id|fact|source)=")([^"]+)"/g, (all, start, id) => (ids.has(id) ? `${start}${id}-${copy}"` : all)),
    )
    .replace(/(\{)([a-z0-9-]+)((?: words)?\})/g, (all, start, id, end) => (ids.has(id) ? `${start}${id}-${copy}${end}` : all))
    .replace(/((?:event|fact|from|to): )([a-z0-9-]+)/g, (all, start, id) => (ids.has(id) ? `${start}${id}-${copy}` : all))
    .replace(/importance="\d"/g, 'importance="4"')
    .replaceAll(' takeHome', '')
    .replace(/^(title|short): (.*)$/gm, (_, key, words) => `${key}: ${words} (${label(copy)})`);
}
