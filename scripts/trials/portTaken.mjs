// A port that another program holds, and two starts that both found it free.
import { createServer } from 'node:net';
import { copyOf } from './freshFolder.mjs';
import { endsInWords } from './outcome.mjs';
import { startIn } from './program.mjs';
import { freePort } from '../terminal/freePort.mjs';

/** @type {import('../trials.mjs').Trial} */
const trial = {
  title: 'a taken port, noticed before the build and after it',
  async run({ place, built }) {
    copyOf(built, place);
    const port = await freePort();
    const words = [new RegExp(`Port ${port} is taken`), new RegExp(`PORT=${port + 1} `)];
    const other = createServer();
    await new Promise((resolve) => other.listen(port, () => resolve(undefined)));
    try {
      await endsInWords(startIn(place, { port }), ...words);
      // As when the other came while this one was building: the server itself meets it.
      await endsInWords(startIn(place, { port, command: ['node', 'scripts/documents/runServer.mjs'] }), ...words);
    } finally {
      other.close();
    }
  },
};

export default trial;
