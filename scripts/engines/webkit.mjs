// WebKitGTK under a pretended screen, driven by WebDriver (https://www.w3.org/TR/webdriver2/) through Debian's own driver.
import { clickActions, keyActions } from './keys.mjs';
import { launched } from './launched.mjs';

/**
 * @param {{ driver: string, screen: string }} files WebKitWebDriver and xvfb-run
 * @param {number} port for the driver to listen on
 * @returns {Promise<import('./engine.mjs').Driver>}
 * @throws {Error} when it does not start
 */
export async function openWebKit({ driver, screen }, port) {
  // The driver says nothing when it listens: the shell around it does when it is about to.
  const script = `echo starting; exec "$0" --port=${port}`;
  const args = () => ['-a', '-s', '-screen 0 1280x1024x24', '/bin/sh', '-c', script, driver];
  const program = await launched(screen, args, /starting/);
  const ask = (method, path, body) => asked(`http://127.0.0.1:${port}${path}`, method, body);
  try {
    await listens(ask);
    const { sessionId } = await ask('POST', '/session', { capabilities: { alwaysMatch: { unhandledPromptBehavior: 'accept' } } });
    const to = (path, body) => ask('POST', `/session/${sessionId}${path}`, body);
    await to('/window/rect', { width: 1280, height: 860 });
    const perform = async (actions) => {
      await to('/actions', { actions: [actions] });
    };
    return {
      goto: (url) => to('/url', { url }),
      run: async (text) => JSON.parse(await to('/execute/sync', { script: `return JSON.stringify((${text}) ?? null)`, args: [] })),
      press: (chord) => perform(keyActions(chord)),
      clickAt: (x, y) => perform(clickActions(x, y)),
      print: undefined,
      faults: () => [],
      async close() {
        await ask('DELETE', `/session/${sessionId}`).catch(() => {});
        await program.end();
      },
    };
  } catch (error) {
    await program.end();
    throw error;
  }
}

/** @returns {Promise<any>} the answer's value @throws {Error} with the driver's words */
async function asked(url, method, body) {
  const answer = await fetch(url, { method, body: body === undefined ? undefined : JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}

async function listens(ask) {
  const end = performance.now() + 20_000;
  for (;;) {
    const up = await ask('GET', '/status').then(
      () => true,
      () => false,
    );
    if (up) return;
    if (performance.now() > end) throw new Error('WebKitWebDriver does not come up.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
