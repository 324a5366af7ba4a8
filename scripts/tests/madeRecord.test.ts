// What a step noted: nothing that is empty, half written or of another kind is taken for a note.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { isWhole, readRecord } from '../terminal/madeRecord.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'briefing-record-'));
const file = path.join(folder, 'drawn.json');

it.each(['', '{"hash":"a","na', 'null', '3'])('%j counts as none', (text) => {
  writeFileSync(file, text);
  expect(readRecord(file)).toEqual({});
});

it('a missing one counts as none, a whole one is read', () => {
  expect(readRecord(path.join(folder, 'missing.json'))).toEqual({});
  writeFileSync(file, '{"hash":"a"}');
  expect(readRecord(file)).toEqual({ hash: 'a' });
});

it('an empty still is none', () => {
  writeFileSync(path.join(folder, 'a.svg'), '');
  writeFileSync(path.join(folder, 'b.svg'), '<svg/>');
  expect(['a.svg', 'b.svg', 'c.svg'].map((name) => isWhole(path.join(folder, name)))).toEqual([false, true, false]);
});
