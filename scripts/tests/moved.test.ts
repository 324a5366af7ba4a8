// Every address that was ever served keeps answering.
import { expect, it } from 'vitest';
import { movedForNext, movedTo } from '../documents/moved.mjs';

it.each([
  ['/handout', '?for=teacher', '/handout/teacher'],
  ['/handout', '?for=teacher&minutes=10', '/handout/teacher?minutes=10'],
  ['/cite/fact/exchanges-2017', '', '/cite/facts/e#exchanges-2017'],
  ['/cite/fact/signed', '?from=mail', '/cite/facts/s?from=mail#signed'],
])('%s%s leads to %s', (path, search, to) => {
  expect(movedTo(path, search)).toBe(to);
});

it.each([
  ['/handout', ''],
  ['/handout', '?for=student'],
  ['/cite/fact/', ''],
  ['/cite/fact/a/b', ''],
  ['/cite/fact/<script>', ''],
  ['/cite/chapter/background', ''],
])('%s%s has not moved', (path, search) => {
  expect(movedTo(path, search)).toBeUndefined();
});

it('says the same to Next', () => {
  expect(movedForNext()).toContainEqual({ source: '/cite/fact/:id(s[a-z0-9-]*)', destination: '/cite/facts/s#:id', permanent: true });
});
