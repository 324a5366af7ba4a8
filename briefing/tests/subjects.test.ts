// Facts on one subject: which pairs may differ, and what a fault says of those that may not.
import { expect, test } from 'vitest';
import { checkSubjects } from '../check/checkSubjects';
import { faultLine } from '../schema/faults';
import { Fact } from '../schema/model';
import { showValue } from '../write/values';

const base = { topic: 'exchanges', statement: 'So many exchanges took place.', asOf: '2019-07-31', status: 'single source', sources: [{ id: 'a-source' }] };
const disputed = {
  status: 'disputed',
  otherwise: [{ says: 'Others count more.', sources: [{ id: 'a-source' }] }],
  question: 'How many?',
  handling: 'We give both.',
};

/** The faults of facts given by what sets them apart, each entry on a line of its own: 10, 20, 30 … */
function faultsOf(...given: Partial<Record<keyof Fact, unknown>>[]): string[] {
  const facts = given.map((fields) => Fact.parse({ ...base, ...fields }));
  const entries = facts.map((value, index) => ({ value, line: (index + 1) * 10, lineOf: () => (index + 1) * 10 }));
  const shown = new Map(facts.map(({ id, value }) => [id, { shown: value === undefined ? undefined : showValue(value) }]));
  return checkSubjects({ file: 'content/facts.yaml', noun: 'fact', entries, unread: [], readable: true, faults: [] }, shown).map(faultLine);
}

const one = { id: 'herald-count', subject: 'exchanges-to-date', value: 26 };
const other = { id: 'ministry-count', subject: 'exchanges-to-date', value: 29 };

test('two values on one subject in silence are a fault that names both and what to do', () => {
  expect(faultsOf(one, other)).toEqual([
    'content/facts.yaml:20 · fact "ministry-count": says "29" on "exchanges-to-date", and fact "herald-count" says "26": make one disputed or superseded, or name the other in beside: and say why both stand',
  ]);
});

test('each pair is one fault', () => {
  expect(faultsOf(one, other, { ...other, id: 'third-count', value: 32 })).toHaveLength(3);
});

test('dates are compared as they are printed', () => {
  const fault = faultsOf({ ...one, value: '2019-07-01' }, { ...other, value: '2019-07-04' });
  expect(fault[0]).toContain('says "4 July 2019" on "exchanges-to-date", and fact "herald-count" says "1 July 2019"');
});

test('a pair may differ when one of the two says so', () => {
  expect(faultsOf(one, { ...other, ...disputed })).toEqual([]);
  expect(faultsOf({ ...one, ...disputed }, other)).toEqual([]);
  expect(faultsOf({ ...one, status: 'superseded' }, other)).toEqual([]);
  expect(faultsOf(one, { ...other, beside: ['herald-count'], note: 'Counted later.' })).toEqual([]);
  expect(faultsOf({ ...one, beside: ['ministry-count'], how: 'Counted earlier.' }, other)).toEqual([]);
});

test('naming one does not excuse a third', () => {
  const third = { ...other, id: 'third-count', value: 32, beside: ['ministry-count'], note: 'Counted later.' };
  const faults = faultsOf({ ...one, ...disputed }, other, third, { ...other, id: 'fourth-count', value: 33 });
  expect(faults.map((fault) => fault.match(/fact "(.+?)".+fact "(.+?)"/)?.slice(1))).toEqual([
    ['fourth-count', 'ministry-count'],
    ['fourth-count', 'third-count'],
  ]);
});

test('no fault where there is nothing to compare', () => {
  expect(faultsOf(one, { ...other, value: 26 })).toEqual([]);
  expect(faultsOf(one, { ...other, value: undefined })).toEqual([]);
  expect(faultsOf(one, { ...other, subject: 'another-subject' })).toEqual([]);
  expect(faultsOf({ ...one, subject: undefined }, { ...other, subject: undefined })).toEqual([]);
});

test('"beside" names facts that exist, and gives the reason', () => {
  expect(faultsOf(one, { ...other, beside: ['herald-cuont'], note: 'Counted later.' })[0]).toBe(
    'content/facts.yaml:20 · fact "ministry-count": "beside" names an unknown fact "herald-cuont" (did you mean "herald-count"?)',
  );
  expect(faultsOf(one, { ...other, beside: ['herald-count'] })).toEqual([
    'content/facts.yaml:20 · fact "ministry-count": a fact that stands beside another says why in note: or how:',
  ]);
});
