// The live room's server as it is built and served: a room from its opening to its end, by HTTP as a browser speaks it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { HostState, Problem, RoomQuestion, RoomState } from '@/rooms/wire';
import { freePort } from '../scripts/terminal/freePort.mjs';

const programs = [
  ['npm start', [path.join('scripts', 'documents', 'runServer.mjs')]],
  ['next start', [path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'start']],
] as const;

for (const [name, program] of programs) {
  test(`under ${name} a room is opened, followed, voted in and ended, and a stop ends its streams`, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'briefing-live-'));
    const port = await freePort();
    const site = `http://127.0.0.1:${port}`;
    const server = spawn(process.execPath, [...program, ...(name === 'next start' ? ['--port', String(port)] : [])], {
      env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', LIVE_DATABASE_URL: `file:${path.join(folder, 'live.db')}`, TRUST_PROXY: '' },
      stdio: 'ignore',
    });
    const exited = new Promise((resolve) => server.once('exit', resolve));
    try {
      await expect(async () => expect((await fetch(`${site}/api/health`)).status).toBe(200)).toPass({ timeout: 30_000 });
      expect(await (await fetch(`${site}/api/health`)).json()).toEqual({ store: 'libsql', state: 'well' });
      const post = (address: string, body: object, headers: Record<string, string> = {}) =>
        fetch(site + address, { method: 'POST', headers: { 'Content-Type': 'application/json', Origin: site, ...headers }, body: JSON.stringify(body) });
      const cookieOf = ({ headers }: Response) => headers.get('set-cookie')?.split(';')[0] ?? '';

      const questions = (await (await fetch(`${site}/api/live/questions`)).json()) as RoomQuestion[];
      expect(questions.every((question) => !('right' in question))).toBe(true);
      const question = questions.find(({ poll }) => poll)!;
      const choice = question.options[0]!.id;

      const opened = await post('/api/live', { window: 'deck-1' });
      expect(opened.status).toBe(201);
      const host = cookieOf(opened);
      const { code } = (await opened.json()) as { code: string };
      const room = `/api/live/${code}`;
      const joined = await post(`${room}/join`, {}, { 'X-Forwarded-For': '203.0.113.5' });
      const phone = cookieOf(joined);

      const stream = await fetch(`${site}${room}/stream`, { headers: { Cookie: phone, 'Accept-Encoding': 'gzip, br' } });
      expect(stream.headers.get('content-encoding')).toBeNull();
      expect(stream.headers.get('cache-control')).toBe('no-transform, no-store');
      expect(stream.headers.get('x-content-type-options')).toBe('nosniff');
      const reader = stream.body!.getReader();
      let raw = '';
      const until = async (text: string) => {
        while (!raw.includes(text)) {
          const { done, value } = await reader.read();
          if (done) return;
          raw += new TextDecoder().decode(value);
        }
      };

      await post(`${room}/host`, { do: 'open', question: question.id, window: 'deck-1' }, { Cookie: host });
      expect((await post(`${room}/vote`, { question: question.id, round: 1, choice }, { Cookie: phone })).status).toBe(200);
      await until('"voted":1');
      expect(raw).not.toContain(`"${choice}"`);
      const revealed = await post(`${room}/host`, { do: 'reveal', window: 'deck-1' }, { Cookie: host });
      expect(((await revealed.json()) as HostState).tally?.rounds[0]?.counts[choice]).toBe(1);
      await until('"phase":"revealed"');
      const state = await fetch(`${site}${room}/state`);
      expect(((await state.json()) as RoomState).tally?.rounds[0]?.voters).toBe(1);
      expect((await fetch(`${site}${room}/state`, { headers: { 'If-None-Match': state.headers.get('etag') ?? '' } })).status).toBe(304);
      expect(await (await fetch(`${site}${room}/results.csv`, { headers: { Cookie: host } })).text()).toContain(`${question.options[0]!.says},1,1,by phone`);

      const foreign = await post(`${room}/join`, {}, { Origin: 'https://elsewhere.example' });
      expect([foreign.status, ((await foreign.json()) as Problem).kind]).toEqual([403, 'foreign']);
      expect(foreign.headers.get('content-type')).toBe('application/problem+json');

      const asked = Date.now();
      server.kill('SIGTERM');
      await until('never');
      await exited;
      // 1.5 s by themselves; a busy computer takes its time, and a server that waits for its streams would take minutes.
      expect(Date.now() - asked).toBeLessThan(4000);
    } finally {
      server.kill('SIGKILL');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
