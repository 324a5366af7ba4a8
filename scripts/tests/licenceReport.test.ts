// The list of licences: what is allowed passes, what was decided gives its reason, anything else stops.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { licenceReport } from '../licenceReport.mjs';
import { projectRoot } from '../terminal/project.mjs';

const json = (...names: string[]) => JSON.parse(readFileSync(path.join(projectRoot, ...names), 'utf8'));

it('has a decision for every package of this project that is more than a tool', () => {
  const { text, undecided } = licenceReport(json('package-lock.json').packages, () => undefined);
  expect(undecided).toEqual([]);
  expect(text).toContain('citeproc: CPAL-1.0');
});

it('names a package nobody has decided on, and leaves tools out', () => {
  const { undecided } = licenceReport({ 'node_modules/a': { license: 'AGPL-3.0' }, 'node_modules/b': { license: 'AGPL-3.0', dev: true } }, () => undefined);
  expect(undecided).toEqual(['a (AGPL-3.0)']);
});

it('is cited by the version, the day and the authors of the data package', () => {
  const cited = parse(readFileSync(path.join(projectRoot, 'CITATION.cff'), 'utf8'));
  const { version, created, contributors } = json('content', 'data', 'datapackage.json');
  expect([cited.version, cited['date-released'], cited.authors[0].name]).toEqual([version, created.slice(0, 10), contributors[0].title]);
  expect(json('package.json').version).toBe(version);
  expect(readFileSync(path.join(projectRoot, 'CHANGELOG.md'), 'utf8')).toContain(`## ${version}`);
});
