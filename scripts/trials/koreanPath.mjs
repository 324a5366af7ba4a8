// A path with spaces, Korean letters and what a shell and an address would read as their own.
import path from 'node:path';
import { copyOf } from './freshFolder.mjs';
import { isServed } from './outcome.mjs';
import { freePort, startIn } from './program.mjs';

/** @type {import('../trials.mjs').Trial} */
const trial = {
  title: 'a path with spaces and Korean letters, built there',
  async run({ place, built }) {
    const folder = path.join(place, "수업 자료 (2) & 100% 'it'");
    copyOf(built, folder, { without: ['.next', '.stills', '.pictures', '.fonts', '.frozen', '.enhance'] });
    await isServed(startIn(folder, { port: await freePort() }));
  },
};

export default trial;
