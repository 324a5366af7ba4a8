// What steps noted about their work, empty or half written as after a full disk or a pulled plug: the step is done again.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyOf } from './freshFolder.mjs';
import { isServed } from './outcome.mjs';
import { freePort, startIn } from './program.mjs';

const records = ['.stills/drawn.json', '.pictures/made.json', '.fonts/made.json', '.next/briefing-build.json'];

/** From what it was to what is left of it. */
const faults = {
  empty: () => '',
  'half written': (text) => text.slice(0, text.length / 2),
  'of another kind': () => '{"hash":null,"names":3,"files":3}\n',
};

export default {
  title: 'empty, half-written and strange notes of stills, pictures, fonts and build',
  async run({ place, built }) {
    copyOf(built, place);
    for (const [kind, fault] of Object.entries(faults)) {
      for (const name of records.slice(0, 3)) {
        const file = path.join(place, name);
        const whole = readFileSync(file, 'utf8');
        writeFileSync(file, fault(whole));
        const script = { '.stills': 'drawStills', '.pictures': 'drawPictures', '.fonts': 'makeFonts' }[path.dirname(name)];
        const step = startIn(place, { command: ['node', `scripts/${script}.mjs`] });
        const { code } = await step.comesTo();
        if (code !== 0) throw new Error(`${name}, ${kind}:\n${step.output()}`);
        JSON.parse(readFileSync(file, 'utf8'));
      }
    }
    for (const name of records) writeFileSync(path.join(place, name), '');
    await isServed(startIn(place, { port: await freePort() }));
  },
};
