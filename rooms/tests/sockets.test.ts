// Real connections: two hundred that break off without a word leave nothing behind, and a stop ends what is open.
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { engines } from './engines';
import { requestTo, TestRoom } from './testRoom';
import { answered } from '../answers/door';
import { stream } from '../answers/watch';

let server: Server | undefined;
afterEach(() => server?.close());

/** A server that hands on requests as Next does: the signal breaks when the connection does, and the body is read no faster than it can be sent. */
async function served(room: TestRoom, code: string): Promise<number> {
  server = createServer(async (incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.once('close', () => gone.abort());
    const request = requestTo(`/api/live/${code}/stream`, { cookie: incoming.headers.cookie, signal: gone.signal });
    const answer = await answered(() => stream(room.live, request, code));
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    const body = Readable.fromWeb(answer.body as never);
    body.on('error', () => {});
    body.pipe(outgoing);
    outgoing.once('close', () => body.destroy());
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function opened(port: number, cookie = ''): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET / HTTP/1.1\r\nHost: x\r\n${cookie && `Cookie: ${cookie}\r\n`}\r\n`));
    socket.on('error', reject);
    let text = '';
    socket.on('data', (part) => {
      text += part;
      if (text.includes('event: state')) resolve(socket);
    });
  });
}

describe('two hundred streams', () => {
  it('cut without a goodbye leave no listener and no timer after 30 s, and nobody here', async () => {
    const room = new TestRoom({ databaseUrl: await engines[0]!.fresh() });
    const { code } = await room.open();
    const port = await served(room, code);
    const { cookie } = await room.phone(code);
    const sockets = await Promise.all(Array.from({ length: 200 }, () => opened(port, cookie)));
    expect(room.live.hub.listening).toBe(200);
    for (const socket of sockets) {
      socket.removeAllListeners('error');
      socket.on('error', () => {});
      socket.resetAndDestroy();
    }
    await expect.poll(() => room.live.hub.listening, { timeout: 10_000 }).toBe(0);
    await expect.poll(() => room.live.idle, { timeout: 30_000, interval: 250 }).toBe(true);
    expect(room.live.presence.idle).toBe(true);
    await room.live.close();
  }, 60_000);

  it('are ended at once when the server stops', async () => {
    const room = new TestRoom({ databaseUrl: await engines[0]!.fresh() });
    const { code } = await room.open();
    const port = await served(room, code);
    const sockets = await Promise.all(Array.from({ length: 20 }, () => opened(port)));
    const ended = sockets.map((socket) => new Promise((resolve) => socket.once('data', (part) => part.includes('0\r\n\r\n') && resolve(true))));
    expect(await room.live.close()).toBe(20);
    await Promise.all(ended);
    for (const socket of sockets) socket.destroy();
  }, 15_000);
});
