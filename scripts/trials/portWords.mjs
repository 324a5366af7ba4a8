// A PORT that is none: said at once, before anything is built.
import { copyOf } from './freshFolder.mjs';
import { endsInWords } from './outcome.mjs';
import { startIn } from './program.mjs';

/** @type {import('../trials.mjs').Trial} */
const trial = {
  title: 'PORT=abc, PORT=0, PORT=70000',
  async run({ place, built }) {
    copyOf(built, place);
    for (const port of ['abc', '0', '70000']) {
      await endsInWords(startIn(place, { port }), new RegExp(`PORT is "${port}", which is not a port`), /such as PORT=3001/);
    }
  },
};

export default trial;
