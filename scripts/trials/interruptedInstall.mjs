// An installation that is killed in the middle, and again: the packages come from the registry, so it needs one that answers.
import { setTimeout as pause } from 'node:timers/promises';
import { copyOf } from './freshFolder.mjs';
import { isServed } from './outcome.mjs';
import { startIn } from './program.mjs';
import { freePort } from '../terminal/freePort.mjs';

/** @type {import('../trials.mjs').Trial} */
const trial = {
  title: 'an installation killed in the middle (SIGKILL), and again',
  async run({ place, built }) {
    copyOf(built, place, { packages: false });
    for (const wait of [1500, 6000]) {
      const program = startIn(place, { port: await freePort() });
      await program.says('Installing the packages');
      await pause(wait);
      program.kill('SIGKILL');
      await program.gone();
    }
    await isServed(startIn(place, { port: await freePort() }));
  },
};

export default trial;
