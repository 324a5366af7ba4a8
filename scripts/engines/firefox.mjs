// Stock Firefox, driven by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) over its own socket.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { WebSocket } from 'ws';
import { clickActions, keyActions } from './keys.mjs';
import { launched } from './launched.mjs';

/**
 * @param {string} file the browser's
 * @param {{ scripts?: boolean }} [options] scripts: false forbids pages all of theirs
 * @returns {Promise<import('./engine.mjs').Driver>}
 * @throws {Error} when it does not start
 */
export async function openFirefox(file, { scripts = true } = {}) {
  const settings = [
    `user_pref("javascript.enabled", ${scripts});`,
    'user_pref("intl.accept_languages", "en-GB");',
    'user_pref("browser.shell.checkDefaultBrowser", false);',
  ];
  const args = (folder) => ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'];
  const program = await launched(file, args, /WebDriver BiDi listening on (ws:\S+)/, (folder) =>
    writeFileSync(path.join(folder, 'user.js'), settings.join('\n')),
  );
  const { send, errors } = await biDi(`${program.said}/session`);
  await send('session.new', { capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: 'accept' } } } });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = await send('browsingContext.getTree', { maxDepth: 0 });
  const { context } = contexts[0];
  await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 800 } });
  const perform = (actions) => send('input.performActions', { context, actions: [actions] });

  return {
    goto: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    async run(text) {
      const functionDeclaration = `() => JSON.stringify((${text}) ?? null)`;
      const answer = await send('script.callFunction', { functionDeclaration, target: { context }, awaitPromise: true });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value);
    },
    press: (chord) => perform(keyActions(chord)),
    clickAt: (x, y) => perform(clickActions(x, y)),
    print: async () => Buffer.from((await send('browsingContext.print', { context })).data, 'base64'),
    faults: () => errors,
    async close() {
      await send('browser.close', {}).catch(() => {});
      await program.end();
    },
  };
}

/** @returns {Promise<{ send: (method: string, params: object) => Promise<any>, errors: string[] }>} errors: what pages threw or complained of */
async function biDi(address) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map();
  /** @type {string[]} */
  const errors = [];
  socket.on('message', (data) => {
    const { id, method, params, error, message, result } = JSON.parse(data.toString());
    if (method === 'log.entryAdded' && params.level === 'error') errors.push(params.text);
    const answer = waiting.get(id);
    waiting.delete(id);
    if (error) answer?.reject(new Error(`${error}: ${message}`));
    else answer?.resolve(result);
  });
  socket.on('close', () => waiting.forEach(({ reject }) => reject(new Error('Firefox is gone.'))));
  let last = 0;
  const send = (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { send, errors };
}
