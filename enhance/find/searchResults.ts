// Draws what a search found: groups by kind, each row a link with its match marked; and says it in a few words.
import type { Answer, AnswerGroup, AnswerRow } from '@/briefing/find/answer';
import type { Piece } from '@/briefing/find/excerpt';
import { element } from './element';

/** What is not asked for twice in a row by its reader: how many, and what was taken for what. */
export function saidOf({ count, by, mended, groups }: Answer, only?: string): string {
  const all = only ? (groups[0]?.count ?? 0) : count;
  const results = `${all} ${all === 1 ? 'result' : 'results'}`;
  if (by === 'none') return 'No result';
  if (by === 'some') return `${results} for some of the words`;
  if (by === 'mended') return mended.map(([typed, taken]) => `No ‘${cut(typed)}’; ${all} for ‘${taken}’`).join('; ');
  return results;
}

/**
 * Puts the groups into the list.
 * @param showAll has every row of a kind shown; of all kinds again where it is undefined
 * @returns what stands below the list: the other kinds, or what to do where nothing was found
 */
export function drawAnswer(list: HTMLElement, answer: Answer, only: string | undefined, showAll: (kind: string | undefined) => void): Node[] {
  let rows = 0;
  const optionOf = (row: AnswerRow) => drawRow(row, `find-row-${rows++}`);
  list.replaceChildren(...answer.groups.map((group) => drawGroup(group, optionOf)));
  return [
    ...(answer.nearest.length > 0 || answer.by === 'none' ? [drawNearest(answer)] : []),
    ...(answer.more.length > 0 ? [drawMore(answer, only, showAll)] : []),
  ];
}

function drawGroup({ kind, title, count, rows }: AnswerGroup, optionOf: (row: AnswerRow) => Node): HTMLElement {
  const head = element('p', 'find-kind', title, ' ', element('span', '', String(count)));
  head.id = `find-kind-${kind}`;
  head.setAttribute('role', 'presentation');
  const group = element('div', 'find-group', head, ...rows.map(optionOf));
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', head.id);
  return group;
}

function drawRow({ address, title, native, excerpt, place, kind }: AnswerRow, id: string): HTMLElement {
  const row = element('a', 'find-row');
  row.id = id;
  row.href = address;
  row.tabIndex = -1;
  row.setAttribute('role', 'option');
  const name = element('span', 'find-title', ...marked(title));
  // Only the form that was typed: the others stand in the glossary.
  const script = native.filter(([, isMatch]) => isMatch);
  if (script.length > 0) name.append(' ', ...marked(script));
  row.append(name, ' ');
  if (excerpt.length > 0) row.append(element('span', 'find-text', ...marked(excerpt)), ' ');
  if (place) {
    const where = element('span', 'find-place', place);
    // How firm a fact is, by the evidence's own marks.
    if (kind === 'fact') where.dataset.standing = place.replace(' ', '-');
    row.append(where);
  }
  return row;
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(([text, isMatch]) => (isMatch ? element('mark', '', text) : text));
}

function drawNearest({ query, by, nearest }: Answer): HTMLElement {
  const [first, second] = nearest;
  const words = element('p', 'find-words');
  if (by === 'none') words.append('Nothing here has ', element('b', '', cut(query.trim())), '. ');
  if (first)
    words.append(
      second ? 'The nearest names are ' : 'The nearest name is ',
      linkTo(first),
      ...(second ? [' and ', linkTo(second)] : first.line ? [`: ${first.line.split(/[.;] /)[0]?.replace(/\.$/, '')}`] : []),
      '. ',
    );
  words.append('Everything is listed in the ', linkTo({ title: 'contents', address: '/contents' }), '.');
  return words;
}

function linkTo({ title, address }: { title: string; address: string }): HTMLElement {
  const link = element('a', '', title);
  link.href = address;
  return link;
}

function drawMore({ more }: Answer, only: string | undefined, showAll: (kind: string | undefined) => void): HTMLElement {
  const buttons = more
    .filter(({ kind }) => kind !== only)
    .map(({ kind, title, plural, count }) => button(only === undefined && count > 1 ? `All ${count} ${plural}` : `${title}, ${count}`, () => showAll(kind)));
  if (only) buttons.unshift(button('All kinds', () => showAll(undefined)));
  return element('div', 'find-more', element('p', 'find-kind', 'More'), element('p', '', ...buttons.flatMap((each) => [each, ' '])));
}

function button(name: string, press: () => void): HTMLElement {
  const made = element('button', '', name);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** A query may be a whole paste. */
function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
