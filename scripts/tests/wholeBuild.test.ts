// A build that lost a list, or half of one, is noticed before a reader meets a fault; the document server says so in a sentence.
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openDocuments } from '../documents/documentStore.mjs';
import { missingList } from '../terminal/wholeBuild.mjs';
import { temporaryFolder } from './temporaryFolder';

const lists = ['build-manifest.json', 'prerender-manifest.json', 'required-server-files.json', 'routes-manifest.json'];

it.each(lists)('notices %s missing, empty, half written', (name) => {
  const root = temporaryFolder(Object.fromEntries(lists.map((each) => [`.next/${each}`, { version: 1 }])));
  expect(missingList(root)).toBeUndefined();
  const file = path.join(root, '.next', name);
  for (const left of ['', '{"version":', '{}']) {
    writeFileSync(file, left);
    expect(missingList(root), left).toBe(name);
  }
  rmSync(file);
  expect(missingList(root)).toBe(name);
});

it('half a list of documents is a build that is not whole; none is a build without documents', () => {
  const folder = temporaryFolder({ 'manifest.json': '{"files":{"/":{"fi' });
  expect(() => openDocuments(folder)).toThrow('The build in .next is not whole (its list of documents breaks off): run npm start or npm run build');
  rmSync(path.join(folder, 'manifest.json'));
  expect(openDocuments(folder).manifest.files).toEqual({});
});
