// A # in the path, which an address would read as the end of the file's name.
import path from 'node:path';
import { copyOf } from './freshFolder.mjs';
import { isServed } from './outcome.mjs';
import { freePort, startIn } from './program.mjs';

/** @type {import('../trials.mjs').Trial} */
const trial = {
  title: 'a # and a ? in the path, built there',
  async run({ place, built }) {
    const folder = path.join(place, 'class #3 which?');
    copyOf(built, folder, { without: ['.next', '.stills', '.pictures', '.fonts', '.frozen', '.enhance'] });
    await isServed(startIn(folder, { port: await freePort() }));
  },
};

export default trial;
