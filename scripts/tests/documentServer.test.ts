// The server on a real socket: bodies, HEAD, what is passed on to Next, what is not HTTP, what a proxy says.
import { writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { addressHeader } from '../../rooms/request/address';
import { documentServer } from '../documents/documentServer.mjs';
import { openDocuments } from '../documents/documentStore.mjs';
import { unknownAddress } from '../siteAddress.mjs';
import { temporaryFolder } from './temporaryFolder';

const html = '<!doctype html><title>Charts</title>';

it('sends the copy that was asked for, and its length', async () => {
  const { address } = await start();
  const answer = await fetch(`${address}/charts`, { headers: { 'Accept-Encoding': 'br' } });
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(Number(answer.headers.get('content-length'))).toBe(brotliCompressSync(html).length);
  expect(await answer.text()).toBe(html);
});

it('answers HEAD with the same headers and no body', async () => {
  const { address } = await start();
  const [head, whole] = await Promise.all(['HEAD', 'GET'].map((method) => fetch(`${address}/charts`, { method, headers: { 'Accept-Encoding': 'identity' } })));
  expect(await head?.text()).toBe('');
  for (const name of ['content-length', 'etag', 'cache-control', 'content-type']) expect(head?.headers.get(name), name).toBe(whole?.headers.get(name));
  expect(head?.headers.get('content-length')).toBe(String(html.length));
});

it('sends nothing but headers to who has it', async () => {
  const { address } = await start();
  const etag = (await fetch(`${address}/charts`)).headers.get('etag') ?? '';
  const again = await fetch(`${address}/charts`, { headers: { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' } });
  expect([again.status, await again.text(), again.headers.get('x-content-type-options')]).toEqual([304, '', 'nosniff']);
});

it('passes on what it has no file for, with the headers set', async () => {
  const { address } = await start();
  const answer = await fetch(`${address}/api/health`);
  expect(await answer.text()).toBe('Next: /api/health');
  expect(answer.headers.get('x-frame-options')).toBe('DENY');
});

it('says in one line of the log what was malformed', async () => {
  const { address, lines } = await start();
  expect((await fetch(`${address}/charts/%`)).status).toBe(400);
  expect(lines).toEqual(['malformed request: GET "/charts/%": the address cannot be read (400)']);
});

it('refuses what is not HTTP, with all headers', async () => {
  const { port, lines } = await start();
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('nonsense\r\n\r\n'));
    socket.setEncoding('utf8').on('data', resolve);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(answer).toContain('X-Frame-Options: DENY\r\n');
  expect(lines).toEqual([expect.stringMatching(/^malformed request: HPE_\w+ \(400\)$/)]);
});

it('answers a request that has the host in front, as proxies send it', async () => {
  const { port } = await start();
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET http://example.org/charts HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n'));
    socket.setEncoding('utf8').on('data', resolve);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
});

it('says 500 with all headers when Next fails', async () => {
  const { address, lines } = await start({ handleOther: () => Promise.reject(new Error('broken')) });
  const answer = await fetch(`${address}/api/health`);
  expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([500, 'nosniff']);
  expect(lines[0]).toMatch(/^failed: GET "\/api\/health": Error: broken/);
});

it.each([
  [true, 'max-age=31536000', 'example.org'],
  [false, null, undefined],
])('believes a proxy only when told to (TRUST_PROXY: %s)', async (trustProxy, hsts, host) => {
  let told: unknown = 'nothing';
  const { address } = await start({ trustProxy, handleOther: (request, response) => void ((told = request.headers['x-forwarded-host']), response.end()) });
  const headers = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'example.org' };
  expect((await fetch(`${address}/charts`, { headers })).headers.get('strict-transport-security')).toBe(hsts);
  expect((await fetch(`${address}/api/health`, { headers })).headers.get('strict-transport-security')).toBe(hsts);
  expect(told).toBe(host);
});

it('puts the address it was asked at into what names the site’s, in every compression, under a tag of its own', async () => {
  const folder = temporaryFolder();
  const file = { file: 'b1', type: 'text/plain; charset=utf-8', hash: 'b1', compressed: true, immutable: false, headers: {}, addressed: true };
  writeFileSync(path.join(folder, 'b1'), `Sitemap: ${unknownAddress}/sitemap.xml`);
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ files: { '/robots.txt': file }, notFound: null, elsewhere: [] }));
  const { address, port } = await start({ folder, trustProxy: true });
  const tags = new Set<string | null>();
  for (const encoding of ['br', 'gzip', 'identity']) {
    const answer = await fetch(`${address}/robots.txt`, { headers: { 'Accept-Encoding': encoding } });
    expect(await answer.text()).toBe(`Sitemap: http://127.0.0.1:${port}/sitemap.xml`);
    tags.add(answer.headers.get('etag'));
  }
  const proxied = await fetch(`${address}/robots.txt`, { headers: { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'b.example' } });
  expect(await proxied.text()).toBe('Sitemap: https://b.example/sitemap.xml');
  expect(tags.add(proxied.headers.get('etag')).size).toBe(4);
  const again = await fetch(`${address}/robots.txt`, {
    headers: { 'Accept-Encoding': 'br', 'If-None-Match': [...tags][0] ?? '', 'Cache-Control': 'max-age=0' },
  });
  expect(again.status).toBe(304);
  const odd = await fetch(`${address}/robots.txt`, { headers: { 'X-Forwarded-Host': 'a"><b' } });
  expect(await odd.text()).toBe('Sitemap: /sitemap.xml');
});

it.each([
  [false, '127.0.0.1'],
  [true, '203.0.113.5'],
])('says itself where a request comes from, whatever the request says (TRUST_PROXY: %s)', async (trustProxy, from) => {
  let told: unknown = 'nothing';
  const { address } = await start({ trustProxy, handleOther: (request, response) => void ((told = request.headers[addressHeader]), response.end()) });
  const headers = { [addressHeader]: '198.51.100.1', 'X-Forwarded-For': '198.51.100.1, 203.0.113.5' };
  await fetch(`${address}/api/health`, { headers });
  expect(told).toBe(from);
});

it('passes everything on where the build left no documents', async () => {
  const { address } = await start({ folder: temporaryFolder() });
  expect(await (await fetch(`${address}/charts`)).text()).toBe('Next: /charts');
});

type Handler = Parameters<typeof documentServer>[0]['handleOther'];

async function start({
  folder = site(),
  trustProxy = false,
  handleOther = (request, response) => void response.end(`Next: ${request.url}`),
}: { folder?: string; trustProxy?: boolean; handleOther?: Handler } = {}) {
  const lines: string[] = [];
  const server = documentServer({ documents: openDocuments(folder), handleOther, trustProxy, log: (line: string) => void lines.push(line) });
  onTestFinished(() => void server.close());
  const port = await listening(server);
  return { address: `http://127.0.0.1:${port}`, port, lines };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A folder as writeDocuments leaves it, with one page. */
function site(): string {
  const folder = temporaryFolder();
  const file = { file: 'a1', type: 'text/html; charset=utf-8', hash: 'a1', compressed: true, immutable: false, headers: {} };
  writeFileSync(path.join(folder, 'a1'), html);
  writeFileSync(path.join(folder, 'a1.br'), brotliCompressSync(html));
  writeFileSync(path.join(folder, 'a1.gz'), gzipSync(html));
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ files: { '/charts': file }, notFound: file, elsewhere: ['^/api/'] }));
  return folder;
}
