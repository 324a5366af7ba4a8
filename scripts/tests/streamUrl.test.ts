// LIVE_STREAM_URL: a path of this site, an address elsewhere, or a sentence that says which of them to give.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { streamOrigin } from '../streamUrl.mjs';

it.each([
  [undefined, undefined],
  ['  ', undefined],
  ['/followers/{code}', undefined],
  ['https://push.example.org/followers/{code}', 'https://push.example.org'],
  ['http://127.0.0.1:8080/{code}?x=1', 'http://127.0.0.1:8080'],
  ['HTTPS://Push.Example.org:443/f/{code}', 'https://push.example.org'],
])('%j leads to %j', (text, origin) => {
  expect(streamOrigin(text)).toBe(origin);
});

it.each([
  'push.example.org/{code}',
  '//push.example.org/{code}',
  'https://push.example.org/',
  'https://{code}.example.org/',
  'ftp://push.example.org/{code}',
  'https://me:secret@push.example.org/{code}',
  'https://push.example.org; script-src * /{code}',
  'followers',
])('%j is refused with what to give', (text) => {
  expect(() => streamOrigin(text)).toThrow(/^LIVE_STREAM_URL is ".*such as \/followers\/\{code\}, or an address elsewhere/);
});

it('is looked at before the site is built or started: one sentence, nothing else', () => {
  const started = spawnSync(process.execPath, [path.join('scripts', 'start.mjs')], {
    env: { ...process.env, LIVE_STREAM_URL: 'push.example.org' },
    encoding: 'utf8',
  });
  expect([started.status, started.stdout]).toEqual([1, '']);
  expect(started.stderr.trim()).toMatch(/^LIVE_STREAM_URL is "push\.example\.org", to which no phone can be sent: [^\n]*$/);
});
