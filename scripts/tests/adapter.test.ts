// What the step does with a whole build: documents of all pages but the rooms', our page for a fault, at most eight scripts.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import adapter from '../documents/adapter.mjs';
import { temporaryFolder } from './temporaryFolder';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>A page</title></head><body>${body}<script>self.__next_f.push([1])</script></body></html>`;
const nexts = page('<div style="height:100vh">A server error occurred.</div>');

/** @param pages their bodies by address; @returns a function that gives a file's text once the step is done */
async function built(pages: Record<string, string>): Promise<(file: string) => string> {
  const html = Object.fromEntries(Object.entries(pages).map(([pathname, body]) => [`server${pathname}.html`, page(body)]));
  const routerData = Object.keys(pages).flatMap((pathname) => [`server${pathname}.rsc`, `server${pathname}.segments/(site)/_tree.segment.rsc`]);
  const folder = temporaryFolder({
    ...html,
    ...Object.fromEntries(routerData.map((file) => [file, 'data'])),
    'server/_global-error.html': nexts,
    'server/pages/404.html': page('<p>No such page</p>'),
    'server/pages/500.html': nexts,
  });
  const at = (file: string) => path.join(folder, 'server', file);
  const prerenders = [...Object.keys(pages), '/_global-error'].map((pathname) => ({ pathname, fallback: { filePath: at(`${pathname}.html`) } }));
  const staticFiles = ['/404', '/500'].map((pathname) => ({ pathname, filePath: at(`pages${pathname}.html`) }));
  // Of the many things Next hands over, the step reads these.
  const build = { outputs: { prerenders, staticFiles }, distDir: folder, projectDir: folder } as unknown as Parameters<
    NonNullable<typeof adapter.onBuildComplete>
  >[0];
  await adapter.onBuildComplete?.(build);
  return (file) => readFileSync(at(file), 'utf8');
}

it('a page becomes a document, a room keeps what Next wrote and has a policy, too', async () => {
  const text = await built({ '/charts': '<p>Charts</p>', '/live': '<p>Live</p>', '/fault': '<p>Ours</p>' });
  expect(text('charts.html')).not.toContain('__next');
  expect(text('charts.html')).toContain('Content-Security-Policy');
  expect(text('pages/404.html')).not.toContain('__next');
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(text('live.html'));
  expect(text('live.html').replace(policy?.[0] ?? '', '')).toBe(page('<p>Live</p>'));
  expect(policy?.[1]).toMatch(/script-src 'self' 'sha256-[\w+/=]+'; style-src 'none'/);
  expect(policy?.[1]).not.toContain('unsafe');
});

it('a fault of the server is answered with our page', async () => {
  const text = await built({ '/fault': '<p>Ours</p>' });
  expect(text('fault.html')).toContain('<p>Ours</p>');
  for (const file of ['pages/500.html', '_global-error.html']) expect(text(file)).toBe(text('fault.html'));
  await expect(built({ '/charts': '<p>Charts</p>' })).rejects.toThrow('no page is drawn at /fault');
});

it('more than eight different inline scripts stop the build', async () => {
  const scripts = Array.from({ length: 9 }, (_, index) => `<script data-own="">go(${index})</script>`);
  await expect(built({ '/fault': scripts.slice(1).join('') })).resolves.toBeDefined();
  await expect(built({ '/fault': scripts.join('') })).rejects.toThrow('9 different inline scripts, at most 8 are allowed');
});

it('a document keeps none of the router’s data, a room all of it', async () => {
  const file = await built({ '/fault': '<p>Fault</p>', '/timeline': '<p>Time</p>', '/join': '<p>Join</p>' });
  for (const name of ['.rsc', '.segments/(site)/_tree.segment.rsc']) {
    expect(file(`/timeline${name}`)).toBe('');
    expect(file(`/join${name}`)).toBe('data');
  }
});
