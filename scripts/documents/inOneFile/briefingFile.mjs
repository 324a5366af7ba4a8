// Makes the briefing in one file, for a stick: chapters, charts with tables, notes, papers, the talk, the lessons; another for students, without the answers.
import { createHash } from 'node:crypto';
import { parse, parseFragment, serialize, serializeOuter } from 'parse5';
import { attribute, classesOf, escaped, everyElement, textOf } from '../elements.mjs';
import { fileStyles } from './fileStyles.mjs';
import { firstPage } from './firstPage.mjs';
import { partOf, tieLinks, idIn } from './part.mjs';

/** Bytes, as it lies on a stick. */
export const mostBytes = 3_000_000;

/**
 * @param {object} from
 * @param {{ version: string, date: string }} from.about date: ISO day
 * @param {(address: string) => string} from.read a document's text
 * @param {string[]} from.addresses all there are
 * @param {string} from.sheets the site's styles
 * @param {string} from.script of the file's own
 * @param {string} from.publicFolder where the fonts are
 * @param {string} [from.site] the site's address, if it is known
 * @param {boolean} from.forStudents without the answers, and without the speaker's notes
 * @returns {string} the file
 * @throws {Error} when it is heavier than a classroom should have to carry
 */
export function briefingFile({ about, read, addresses, sheets, script, publicFolder, site, forStudents }) {
  const chapters = addresses.filter((address) => /^\/chapters\/[^/.]+$/.test(address));
  const inOrder = chapters.map((address) => ({ address, place: placeOf(read('/contents'), address) })).sort((a, b) => a.place - b.place);
  const take = (address, choice) => partOf(read(address), address, choice);
  const parts = [
    ...inOrder.map(({ address }) => take(address)),
    take('/papers'),
    take('/glossary'),
    forStudents
      ? take('/handout', { only: '.pack-part', where: (element) => attribute(element, 'data-part')?.startsWith('lesson-') === true })
      : take('/lessons', { without: ['.paper-choice', '.room-to-write'] }),
    take('/sources'),
    take('/present', { only: '#deck', without: forStudents ? ['.slide-notes'] : [] }),
  ];
  const ids = new Map(parts.map((part) => [part.address, idsOf(part)]));
  const aliases = new Map([...ids.keys()].filter((address) => address === '/handout').map((address) => ['/lessons', address]));
  const within = (address, hash) => {
    const known = aliases.get(address) ?? address;
    const source = /^\/sources\/([^/]+)$/.exec(address)?.[1];
    if (source && ids.get('/sources')?.has(source)) return idIn('sources', source);
    const part = parts.find((each) => each.address === known);
    if (!part) return undefined;
    return hash && ids.get(known)?.has(hash) ? idIn(part.name, hash) : part.name;
  };
  for (const part of parts) tieLinks(part, within, site);
  const body = parts.map(markup).join('\n');
  const named = {
    ...about,
    title: titleOf(read('/')),
    forStudents,
    site,
    parts: parts.map((part) => ({ name: part.name, title: part.address === '/present' ? 'Slides' : titleOf(read(part.address)) })),
  };
  const first = firstPage({ ...named, made: createHash('sha256').update(body).digest('hex').slice(0, 8) });
  const content = `<div class="file">${first}${body}</div>`;
  const css = fileStyles(sheets, namesIn(content), script, publicFolder);
  const file = page({ title: named.title, css, script, content, questions: questionsOf(read, forStudents) });
  const bytes = Buffer.byteLength(file);
  if (bytes > mostBytes) throw new Error(`the briefing in one file has ${bytes} bytes, at most ${mostBytes} are allowed: see scripts/documents/inOneFile/`);
  return file;
}

function page({ title, css, script, content, questions }) {
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(css)}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  return serialize(
    parse(
      `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(title)}</title><link rel="icon" href="data:,"><style>${css}</style></head><body>${content}<script type="application/json" id="questions">${questions}</script><script>${script}</script></body></html>`,
    ),
  );
}

/** What a class may be asked, as the site's rooms are: the students' file does not say which answer of a quiz is right. */
function questionsOf(read, forStudents) {
  const all = JSON.parse(read('/live/questions.json'));
  const told = forStudents ? all.map((question) => ({ ...question, right: null })) : all;
  return JSON.stringify(told).replaceAll('<', '\\u003c');
}

/** The deck comes last and has the window to itself when it is shown. */
function markup(part) {
  const isDeck = part.address === '/present';
  return `<section class="file-part${isDeck ? ' file-deck' : ''}" id="${part.name}">${part.elements.map((element) => serializeOuter(element)).join('')}</section>`.replace(
    `id="${idIn(part.name, 'deck')}"`,
    'id="deck"',
  );
}

function titleOf(html) {
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
  return textOf(parseFragment(title)).replace(/ · [^·]*$/, '');
}

function placeOf(contents, address) {
  return contents.indexOf(`href="${address}"`);
}

function idsOf(part) {
  return new Set(part.elements.flatMap((element) => [element, ...everyElement(element)].flatMap((each) => attribute(each, 'id') ?? [])));
}

function namesIn(html) {
  const names = new Set();
  for (const element of everyElement(parseFragment(html))) for (const each of [...classesOf(element), attribute(element, 'id') ?? '']) names.add(each);
  return names;
}
