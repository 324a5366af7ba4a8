// PORT is read strictly, and a taken port is noticed with a way out.
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkPort, parseHost, parsePort, portTakenMessage, shownAddress } from '../terminal/port.mjs';

describe('parsePort', () => {
  it.each([
    [undefined, 3000],
    ['', 3000],
    ['1', 1],
    [' 8080 ', 8080],
    ['65535', 65535],
  ])('reads %j as %i', (text, port) => {
    expect(parsePort(text)).toBe(port);
  });

  it.each(['0', '65536', '-1', '3.5', '0x50', '1e3', 'http', '80 80'])('refuses %j and says why', (text) => {
    expect(() => parsePort(text)).toThrow(`PORT is "${text}", which is not a port`);
  });
});

describe('checkPort', () => {
  it.each(['127.0.0.1', undefined])('notices a program that listens on %s', async (host) => {
    const port = await listen(host);
    await expect(checkPort(port, 'npm start')).rejects.toThrow(`Port ${port} is taken`);
  });

  it('lets a free port pass', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    await expect(checkPort(port, 'npm start')).resolves.toBeUndefined();
  });
});

describe('portTakenMessage', () => {
  it.each([
    ['linux', 'PORT=3001 npm start', 'ss -ltnp'],
    ['darwin', 'PORT=3001 npm start', 'lsof -nP -iTCP:3000'],
    ['win32', '$env:PORT=3001; npm start', 'netstat -ano | findstr :3000'],
  ])('names the port, the way out and how to see who holds it on %s', (platform, wayOut, holder) => {
    const message = portTakenMessage(3000, 'npm start', platform);
    expect(message).toContain('Port 3000 is taken');
    expect(message).toContain(wayOut);
    expect(message).toContain(holder);
  });

  it('does not send anyone beyond the last port', () => {
    expect(portTakenMessage(65535, 'npm start', 'linux')).toContain('PORT=65534');
  });
});

async function listen(host: string | undefined): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return (server.address() as AddressInfo).port;
}

describe('parseHost', () => {
  it.each([
    [undefined, undefined],
    ['  ', undefined],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '::1'],
    ['briefing.local', 'briefing.local'],
  ])('reads %j as %j', (text, host) => {
    expect(parseHost(text)).toBe(host);
  });

  it.each(['http://localhost', 'a b', '127.0.0.1:3000'])('refuses %j and says why', (text) => {
    expect(() => parseHost(text)).toThrow(`HOST is "${text}", which is no address to listen on`);
  });

  it('names one that is not this computer’s', async () => {
    await expect(checkPort(3999, 'npm start', '192.0.2.1')).rejects.toThrow('HOST is "192.0.2.1", which is no address of this computer');
  });
});

describe('shownAddress', () => {
  it.each([
    [undefined, 'http://localhost:3000'],
    ['0.0.0.0', 'http://localhost:3000'],
    ['::1', 'http://[::1]:3000'],
    ['127.0.0.1', 'http://127.0.0.1:3000'],
  ])('with HOST %j is %s', (host, address) => {
    expect(shownAddress(3000, host)).toBe(address);
  });
});
