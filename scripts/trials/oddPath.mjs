// A path with spaces, Korean letters, and what a shell or an address would read as its own: # ends a file's name there, ? and % begin other things.
import path from 'node:path';
import { copyOf } from './freshFolder.mjs';
import { isServed } from './outcome.mjs';
import { startIn } from './program.mjs';
import { freePort } from '../terminal/freePort.mjs';

/** @type {import('../trials.mjs').Trial} */
const trial = {
  title: 'a path with spaces, Korean letters and a #, built there',
  async run({ place, built }) {
    const folder = path.join(place, "수업 자료 #3 (2) & 100% 'it'?");
    copyOf(built, folder, { without: ['.next', '.stills', '.pictures', '.fonts', '.frozen', '.enhance'] });
    await isServed(startIn(folder, { port: await freePort() }));
  },
};

export default trial;
