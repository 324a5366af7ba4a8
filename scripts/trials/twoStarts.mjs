// Two starts at once in one folder that is not built: one builds, the other waits for it, both serve.
import { copyOf } from './freshFolder.mjs';
import { isServed } from './outcome.mjs';
import { startIn } from './program.mjs';
import { freePort } from '../terminal/freePort.mjs';

/** @type {import('../trials.mjs').Trial} */
const trial = {
  title: 'two starts at once',
  async run({ place, built }) {
    copyOf(built, place, { without: ['.next', '.stills', '.pictures', '.fonts', '.frozen', '.enhance'] });
    const programs = await Promise.all([freePort(), freePort()].map(async (port) => startIn(place, { port: await port })));
    const [one, two] = await Promise.allSettled(programs.map((program) => isServed(program)));
    for (const result of [one, two]) if (result.status === 'rejected') throw result.reason;
  },
};

export default trial;
