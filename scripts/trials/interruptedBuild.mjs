// A build that is killed in the middle, by npm's death and by its own, and started again at once.
import { setTimeout as pause } from 'node:timers/promises';
import { copyOf } from './freshFolder.mjs';
import { isServed } from './outcome.mjs';
import { startIn } from './program.mjs';
import { freePort } from '../terminal/freePort.mjs';

/** @type {import('../trials.mjs').Trial} */
const trial = {
  title: 'a build killed in the middle (SIGKILL), and again',
  async run({ place, built }) {
    copyOf(built, place, { without: ['.next', '.stills', '.fonts'] });
    for (const command of [
      ['npm', 'start'],
      ['node', 'scripts/start.mjs'],
    ]) {
      const program = startIn(place, { port: await freePort(), command });
      await program.says('Building the site');
      await pause(4000);
      program.kill('SIGKILL');
      await program.gone();
    }
    const first = startIn(place, { port: await freePort() });
    await first.says("Drawing the charts' stills");
    first.kill('SIGKILL');
    // At once: what is left of the first may still be ending.
    await isServed(startIn(place, { port: await freePort() }));
    await first.gone();
  },
};

export default trial;
