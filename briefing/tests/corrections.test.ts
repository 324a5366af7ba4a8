// Corrections and earlier values: read, checked, dated, and sent to the feed.
import { expect, it } from 'vitest';
import { atomFeed } from '../export/atomFeed';
import { citables, firstAppeared } from '../export/citable';
import { earlierValues } from '../ask/earlierValues';
import { briefing } from '../load';
import { tables } from '../export/tables';
import { applyEdit, copyOfContent, realContent } from './fixtureContent';

const publication = { name: 'GSOMIA, a briefing', address: 'https://gsomia.example', description: 'What & why' };

const correction = (id: string, what: string, date = '2027-03-03') => `
- id: ${id}
  date: '${date}'
  what: ${what}
  before: It said 25 <b>exchanges</b>.
  after: It says 26 & no more.
  reason: A reader sent the ministry’s list.
`;

/** The project's content with other corrections. */
function contentWith(corrections: string): string {
  const root = copyOfContent(realContent);
  applyEdit(root, { file: 'corrections.yaml', write: corrections });
  return root;
}

it('there may be none', () => {
  const all = briefing(contentWith('# None so far.\n[]\n'));
  expect(all.corrections).toEqual([]);
  expect(citables(all, publication)[0]?.date).toBe(firstAppeared(all));
});

it('the newest stands first', () => {
  const { corrections } = briefing(contentWith(correction('first', '{ fact: signed }', '2027-01-01') + correction('second', '{ chapter: background }')));
  expect(corrections.map(({ id }) => id)).toEqual(['second', 'first']);
});

it.each([
  ['{ fact: singed }', 'content/corrections.yaml:4 · correction "wrong": unknown fact "singed" (did you mean "signed"?)'],
  ['{ figure: nothing-like-it }', 'content/corrections.yaml:4 · correction "wrong": unknown figure "nothing-like-it"'],
  [
    '{ fact: signed, chapter: background }',
    'content/corrections.yaml:4 · correction "wrong": "what" must name one thing: a chapter, a fact, a figure or a dataset',
  ],
  ['{ page: about }', 'content/corrections.yaml:4 · correction "wrong": "what.page" is not a field'],
])('%s is a fault', (what, message) => {
  expect(() => briefing(contentWith(correction('wrong', what)))).toThrow(message);
});

it('an id used twice, and a day that is none, are faults', () => {
  const twice = contentWith(correction('same', '{ fact: signed }') + correction('same', '{ fact: signed }'));
  expect(() => briefing(twice)).toThrow('this id is already used on line');
  expect(() => briefing(contentWith(correction('when', '{ fact: signed }', '2027-02-30')))).toThrow('"date" must be a date in the calendar');
});

it('a correction dates what it corrects, and the whole', () => {
  const all = briefing(contentWith(correction('one', '{ chapter: background }')));
  const dates = new Map(citables(all, publication).map(({ kind, id, date }) => [`${kind} ${id}`, date]));
  expect(dates.get('chapter background')).toBe('2027-03-03');
  expect(dates.get(`briefing ${all.dataPackage.name}`)).toBe('2027-03-03');
  expect(dates.get('chapter 2019-dispute')).toBe(firstAppeared(all));
});

it('the feed carries chapters and corrections, newest first, with nothing left to be read as markup', () => {
  const all = briefing(contentWith(correction('one', '{ fact: signed }')));
  const feed = atomFeed(all, publication);
  const titles = [...feed.matchAll(/<entry>[\s\S]*?<title>(.*?)<\/title>/g)].map(([, title]) => title);
  expect(titles).toHaveLength(all.chapters.length + 1);
  expect(titles[0]).toContain('Correction: ');
  expect(feed).toContain('It said 25 &lt;b&gt;exchanges&lt;/b&gt;.');
  expect(feed).toContain('It says 26 &amp; no more.');
  expect(feed).toContain('https://gsomia.example/about#correction-one');
  expect(feed).toContain('<updated>2027-03-03T00:00:00Z</updated>');
});

it('a fact keeps its earlier value, in its note and in the data', () => {
  const root = contentWith('[]\n');
  const was = '- id: notice-period\n  was: [{ value: 25, until: "2027-03-03", why: A later list replaced it. }]\n';
  applyEdit(root, { file: 'facts.yaml', find: '- id: notice-period\n', put: was });
  const all = briefing(root);
  const fact = all.factById.get('notice-period');
  expect(fact && earlierValues(fact)).toEqual(['Until 3 March 2027: 25 days. A later list replaced it.']);
  expect(tables(all).find(({ id }) => id === 'facts')?.text).toContain('25 until 2027-03-03: A later list replaced it.');
});
