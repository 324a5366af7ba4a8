// Forty queries against the briefing as it stands: the right answer first in 36 or more, and among the first three rows in all.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { realContent } from '../../tests/fixtureContent';
import { briefing } from '../../load';
import { answererOf } from '../answer';
import { findFiles } from '../findFiles';
import { fortyQueries } from './fortyQueries';

const all = briefing(realContent);
const { names, texts } = findFiles(all);
const answer = answererOf(names, texts);

/** The rows in the order in which they stand on the page. */
const rowsFor = (query: string) => answer(query).groups.flatMap(({ rows }) => rows.map(({ address }) => address));
const fits = (address: string, right: string) => (right.endsWith('*') ? address.startsWith(right.slice(0, -1)) : address === right);
const placeOf = ({ query, right }: (typeof fortyQueries)[number]) => rowsFor(query).findIndex((address) => right.some((each) => fits(address, each))) + 1;

const places = fortyQueries.map((asked) => ({ ...asked, place: placeOf(asked) }));

it('there are forty, each once', () => {
  expect(new Set(fortyQueries.map(({ query }) => query)).size).toBe(40);
  expect(readFileSync(join(realContent, 'terms.yaml'), 'utf8')).toContain('강경화');
});

it('every right answer exists', () => {
  const known = names.rows.map(([, , address]) => address);
  const missing = fortyQueries.filter(({ right }) => !right.some((each) => known.some((address) => fits(address, each))));
  expect(missing.map(({ query }) => query)).toEqual([]);
});

it('in all the right answer is among the first three', () => {
  expect(
    places
      .filter(({ place }) => place < 1 || place > 3)
      .map(({ query, place }) => `${query}: ${place || 'not found'}, first ${rowsFor(query).slice(0, 3).join(' ')}`),
  ).toEqual([]);
});

it('in 36 or more it is the first', () => {
  const later = places.filter(({ place }) => place !== 1).map(({ query, place }) => `${query}: ${place}, first ${rowsFor(query)[0]}`);
  expect(later.length, later.join('\n')).toBeLessThanOrEqual(4);
});
