// What a reader is shown for a query: groups by kind, the best first, each row with its match in context.
import { excerptOf, markedOf, type Piece } from './excerpt';
import type { FindNames, FindTexts } from './fileShapes';
import { finderOf, type Found } from './finder';
import { kindOf as kindOfRow, type FoundKind } from './kinds';

export interface AnswerRow {
  address: string;
  title: Piece[];
  /** Names in other scripts, where the query is in one. */
  native: Piece[];
  excerpt: Piece[];
  place: string;
  kind: string;
}

export interface AnswerGroup {
  kind: string;
  title: string;
  plural: string;
  count: number;
  rows: AnswerRow[];
}

export interface Answer {
  query: string;
  count: number;
  /** In short: 'all' words were found, slips were 'mended', 'some' words were found, 'none'. */
  by: 'all' | 'mended' | 'some' | 'none';
  mended: (readonly [typed: string, taken: string])[];
  groups: AnswerGroup[];
  /** Kinds that have answers and no group, and those of which more can be shown. */
  more: { kind: string; title: string; plural: string; count: number }[];
  nearest: { title: string; address: string; line: string }[];
}

/** @param only a kind's id, of which every row is wanted */
export type Answerer = (query: string, only?: string) => Answer;

/** Groups shown at once; what lies below them waits under 'More'. */
const mostGroups = 5;
const mostRowsOfOne = 60;

/** @param texts undefined while they have not come */
export function answererOf(names: FindNames, texts?: FindTexts): Answerer {
  const find = finderOf(names, texts);
  const kindOf = (row: number): FoundKind => kindOfRow(names.rows[row]);

  const rowOf = ({ row, words }: Found, query: string): AnswerRow => {
    const [, title = '', address = '', place = '', native = ''] = names.rows[row] ?? [];
    return {
      address,
      title: markedOf(title, words, query),
      native: markedOf(native, words, query),
      excerpt: excerptOf(texts?.texts[row] ?? '', words, query),
      place,
      kind: kindOf(row).id,
    };
  };

  return (query, only) => {
    const { found, by, mended, nearest } = find(query);
    const byKind = new Map<FoundKind, Found[]>();
    for (const each of found) byKind.set(kindOf(each.row), [...(byKind.get(kindOf(each.row)) ?? []), each]);
    // A map keeps the order in which its keys came: the kind of the best answer first.
    const shown = [...byKind].filter(([{ id }]) => !only || id === only).slice(0, mostGroups);
    const groups = shown.map(([{ id, title, plural, rows }, list]) => ({
      kind: id,
      title,
      plural,
      count: list.length,
      rows: list.slice(0, only ? mostRowsOfOne : rows).map((each) => rowOf(each, query)),
    }));
    const more = [...byKind]
      .filter(([{ id }, list]) => only || list.length > (groups.find(({ kind }) => kind === id)?.rows.length ?? 0))
      .map(([{ id, title, plural }, list]) => ({ kind: id, title, plural, count: list.length }));
    return {
      query,
      count: found.length,
      by,
      mended: mended.map(([typed, taken]) => [typed, printedForm(taken, found, names, texts)]),
      groups,
      more,
      nearest: nearest.map((row) => ({ title: names.rows[row]?.[1] ?? '', address: names.rows[row]?.[2] ?? '', line: texts?.texts[row] ?? '' })),
    };
  };
}

/** The word as the best answer prints it: 'Esper' for 'esper'. */
function printedForm(word: string, [best]: readonly Found[], names: FindNames, texts: FindTexts | undefined): string {
  const pieces = best ? markedOf(`${names.rows[best.row]?.[1]} ${texts?.texts[best.row] ?? ''}`, [word], '') : [];
  return pieces.find(([, isMatch]) => isMatch)?.[0] ?? word;
}
