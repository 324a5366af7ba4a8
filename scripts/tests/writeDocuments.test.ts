// What is put aside after a build: every file that answers an address by itself, compressed once.
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { writeDocuments } from '../documents/writeDocuments.mjs';
import { temporaryFolder } from './temporaryFolder';

type Outputs = Parameters<typeof writeDocuments>[0]['outputs'];

const page = '<!doctype html><title>Charts</title>'.repeat(50);

it('knows which file answers which address', async () => {
  const { manifest } = await written();
  expect(Object.keys(manifest.files).sort()).toEqual([
    '/',
    '/_next/static/chunks/a.js',
    '/data/rows.csv',
    '/enhance/notes.4F2KQ7XA.js',
    '/enhance/plain.js',
    '/figures/polls@2x.png',
    '/licences/MIT.txt',
    '/robots.txt',
  ]);
  // Whichever was written first: what is made of the others would differ from build to build.
  expect(Object.keys(manifest.files)).toEqual(Object.keys(manifest.files).sort());
  expect(manifest.notFound).toMatchObject({ type: 'text/html; charset=utf-8', compressed: true });
  expect(manifest.files['/data/rows.csv']).toMatchObject({ type: 'text/csv; charset=utf-8; header=present', headers: { 'content-disposition': 'inline' } });
});

it('tells files whose name changes with them', async () => {
  const { manifest } = await written();
  const immutable = Object.entries(manifest.files).filter(([, file]) => (file as { immutable: boolean }).immutable);
  expect(immutable.map(([address]) => address).sort()).toEqual(['/_next/static/chunks/a.js', '/enhance/notes.4F2KQ7XA.js']);
});

it('puts copies beside each text that unpack to it, and none beside a picture', async () => {
  const { folder, manifest } = await written();
  const file = path.join(folder, 'documents', manifest.files['/'].file);
  expect(readFileSync(file, 'utf8')).toBe(page);
  expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(page);
  expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(page);
  expect(existsSync(`${path.join(folder, 'documents', manifest.files['/figures/polls@2x.png'].file)}.br`)).toBe(false);
});

it('compresses nothing a second time, and forgets what is gone', async () => {
  const { folder, build } = await written();
  const cache = path.join(folder, 'cache', 'documents');
  const before = readdirSync(cache).map((name) => [name, statSync(path.join(cache, name)).mtimeMs]);
  writeFileSync(path.join(folder, 'rows.csv.body'), 'another\n1\n');
  await build();
  const after = readdirSync(cache).map((name) => [name, statSync(path.join(cache, name)).mtimeMs]);
  const kept = before.filter(([name]) => after.some(([other]) => other === name));
  expect(kept).toHaveLength(before.length - 2);
  expect(after).toHaveLength(before.length);
  for (const entry of kept) expect(after).toContainEqual(entry);
});

it('names a file whose type it does not know', async () => {
  await expect(written({ 'public/film.mov': '' })).rejects.toThrow(
    'film.mov: the type of files ending in .mov is not known; add it to scripts/documents/contentTypes.mjs',
  );
});

/** A small build's outputs, as Next hands them over. */
async function written(more: Record<string, string> = {}) {
  const folder = temporaryFolder();
  const put = (name: string, content: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const whole = { compute: 'static', response: 'complete' };
  const html = { 'content-type': 'text/html; charset=utf-8', vary: 'rsc', 'x-next-cache-tags': 'a' };
  const prerenders = [
    { pathname: '/', ...whole, fallback: { filePath: put('index.html', page), initialHeaders: html } },
    { pathname: '/index.rsc', fallback: { filePath: put('index.rsc', '0'), initialHeaders: { 'content-type': 'text/x-component' } } },
    {
      pathname: '/data/rows.csv',
      ...whole,
      fallback: {
        filePath: put('rows.csv.body', 'year,count\n2017,19\n'),
        initialStatus: 200,
        initialHeaders: { 'Content-Type': 'text/csv; charset=utf-8; header=present', 'content-disposition': 'inline' },
      },
    },
    { pathname: '/figures/polls@2x.png', ...whole, fallback: { filePath: put('polls.body', 'png'), initialHeaders: { 'content-type': 'image/png' } } },
    { pathname: '/moved', ...whole, fallback: { filePath: put('moved.html', ''), initialStatus: 308, initialHeaders: html } },
    { pathname: '/live', compute: 'resuming', response: 'initial', fallback: { filePath: put('live.html', ''), initialHeaders: html } },
    { pathname: '/_global-error', ...whole, fallback: { filePath: put('_global-error.html', ''), initialStatus: 500, initialHeaders: html } },
    { pathname: '/chapters/[chapter]' },
  ];
  const staticFiles = [
    { pathname: '/_next/static/chunks/a.js', filePath: put('a.js', 'a()') },
    { pathname: '/robots.txt', filePath: put('robots.txt.body', 'Allow: /') },
    { pathname: '/404', filePath: put('404.html', '<title>No such page</title>') },
    { pathname: '/500', filePath: put('500.html', '<title>Failed</title>') },
  ];
  const files = {
    'public/licences/MIT.txt': 'MIT',
    'public/.DS_Store': '',
    'public/enhance/notes.4F2KQ7XA.js': 'b()',
    'public/enhance/plain.js': 'c()',
    ...more,
  };
  for (const [name, content] of Object.entries(files)) put(name, content);
  const build = () => writeDocuments({ outputs: { prerenders, staticFiles } as unknown as Outputs, distDir: folder, projectDir: folder });
  await build();
  return { folder, build, manifest: JSON.parse(readFileSync(path.join(folder, 'documents', 'manifest.json'), 'utf8')) };
}
