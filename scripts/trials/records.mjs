// What steps noted about their work, empty or half written as after a full disk or a pulled plug: the step is done again.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyOf } from './freshFolder.mjs';
import { isServed } from './outcome.mjs';
import { startIn } from './program.mjs';
import { freePort } from '../terminal/freePort.mjs';

/** Each note with what may be left of it; the unit tests try every fault on the reading itself. */
const left = [
  { file: '.stills/drawn.json', script: 'drawStills', fault: (text) => text.slice(0, text.length / 2) },
  { file: '.stills/drawn.json', script: 'drawStills', fault: () => '{"hash":null,"names":3}\n' },
  { file: '.pictures/made.json', script: 'drawPictures', fault: () => '' },
  { file: '.fonts/made.json', script: 'makeFonts', fault: (text) => text.slice(0, -10) },
];

/** @type {import('../trials.mjs').Trial} */
const trial = {
  title: 'empty, half-written and strange notes of stills, pictures and fonts',
  async run({ place, built }) {
    copyOf(built, place);
    for (const { file, script, fault } of left) {
      const note = path.join(place, file);
      writeFileSync(note, fault(readFileSync(note, 'utf8')));
      const step = startIn(place, { command: ['node', `scripts/${script}.mjs`] });
      const { code } = await step.comesTo();
      if (code !== 0) throw new Error(`${file}:\n${step.output()}`);
      JSON.parse(readFileSync(note, 'utf8'));
    }
    for (const { file } of left) writeFileSync(path.join(place, file), '');
    await isServed(startIn(place, { port: await freePort() }));
  },
};

export default trial;
