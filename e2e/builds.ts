// A site of the tests' own: the built documents behind our server, with another build to put in their place, and a network to cut.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { documentServer } from '../scripts/documents/documentServer.mjs';
import { openDocuments, type DocumentStore } from '../scripts/documents/documentStore.mjs';
import { offlineWorker } from '../scripts/documents/offline.mjs';
import { freePort } from '../scripts/terminal/freePort.mjs';

export interface Site {
  address: string;
  /** Puts another build in the place of the one that is served. */
  deploy(build: DocumentStore): void;
  /** Cuts the network: nothing answers any more. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

const root = process.cwd();

/** @returns the build as it is */
export function firstBuild(): DocumentStore {
  return openDocuments(path.join(root, '.next', 'documents'));
}

/**
 * @param changes from an address to what its content becomes
 * @param keepWorker leaves the worker of the first build: it then promises files the site no longer has
 * @returns a build in which that changed, with the worker that belongs to it
 */
export async function changedBuild(changes: Record<string, (text: string) => string>, { keepWorker = false } = {}): Promise<DocumentStore> {
  const first = firstBuild();
  const bodies = new Map<string, Buffer>();
  const files = { ...first.manifest.files };
  const put = (address: string, text: string) => {
    const body = Buffer.from(text);
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 24);
    bodies.set(hash, body);
    const known = files[address];
    if (known) files[address] = { ...known, file: hash, hash, compressed: false };
  };
  for (const [address, change] of Object.entries(changes)) put(address, change((await first.read(files[address]?.file ?? '')).toString('utf8')));
  if (!keepWorker && !('/sw.js' in changes)) {
    const { apart } = JSON.parse(readFileSync(path.join(root, '.enhance', 'manifest.json'), 'utf8')) as { apart: { offlineWorker: string } };
    put('/sw.js', offlineWorker(files, apart.offlineWorker));
  }
  const read = async (name: string, address?: string) => bodies.get(name) ?? first.read(name, address);
  return { manifest: { ...first.manifest, files }, read };
}

/** @param stream answers /api/stream, for a room's messages */
export async function startSite(build: DocumentStore, stream?: (response: ServerResponse) => void): Promise<Site> {
  const port = await freePort();
  let current = build;
  // One store for the server, whatever build is behind it.
  const documents: DocumentStore = {
    get manifest() {
      return current.manifest;
    },
    read: (name, address) => current.read(name, address),
  };
  const handleOther = (request: { url?: string }, response: ServerResponse) =>
    stream && request.url === '/api/stream' ? stream(response) : response.writeHead(404).end();
  let server: Server | undefined;
  const mend = async () => {
    server = documentServer({ documents, handleOther, trustProxy: false, log: () => {} });
    await new Promise<void>((resolve) => server?.listen(port, () => resolve()));
  };
  const cut = async () => {
    const closed = new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
    server?.closeAllConnections();
    await closed;
    server = undefined;
  };
  await mend();
  return { address: `http://localhost:${port}`, deploy: (next) => (current = next), cut, mend };
}
