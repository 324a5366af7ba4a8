// A built folder that is moved or copied elsewhere: served from there, without a new build.
import { copyOf } from './freshFolder.mjs';
import { isServed } from './outcome.mjs';
import { startIn } from './program.mjs';
import { freePort } from '../terminal/freePort.mjs';

/** @type {import('../trials.mjs').Trial} */
const trial = {
  title: 'a built folder copied elsewhere',
  async run({ place, built }) {
    copyOf(built, place);
    const program = startIn(place, { port: await freePort() });
    await isServed(program);
    if (!program.output().includes('Nothing has changed')) throw new Error(`It was built again:\n${program.output()}`);
  },
};

export default trial;
