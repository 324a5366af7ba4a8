// A still of no bytes, as a full disk leaves it, and a picture, a font and a bundle: each is made again, none is served empty.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyOf } from './freshFolder.mjs';
import { startIn } from './program.mjs';
import { freePort } from '../terminal/freePort.mjs';

/** @type {import('../trials.mjs').Trial} */
const trial = {
  title: 'a still, a picture, a font and the build’s note of 0 bytes',
  async run({ place, built }) {
    copyOf(built, place);
    const emptied = ['.stills/', '.pictures/', 'public/fonts/'].map((folder) => {
      const name = readdirSync(path.join(place, folder)).find((each) => /\.(svg|woff2)$/.test(each));
      return folder + name;
    });
    for (const name of emptied) writeFileSync(path.join(place, name), '');
    // The build's own note, too, so that the pages are made of it anew.
    writeFileSync(path.join(place, '.next', 'briefing-build.json'), '');
    const program = startIn(place, { port: await freePort() });
    const { served } = await program.comesTo();
    if (!served) throw new Error(`No page was served:\n${program.output()}`);
    await program.stop();
    for (const name of emptied) if (readFileSync(path.join(place, name)).length === 0) throw new Error(`${name} is still empty.`);
  },
};

export default trial;
