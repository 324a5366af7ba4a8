// Another user than root, with a folder and a home of their own.
import { chownSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { copyOf } from './freshFolder.mjs';
import { isServed } from './outcome.mjs';
import { startIn } from './program.mjs';
import { freePort } from '../terminal/freePort.mjs';

/** Nobody's number on Linux. */
const nobody = 65534;

/** @type {import('../trials.mjs').Trial} */
const trial = {
  title: 'another user than root, built by them',
  cannot: () => (process.platform === 'linux' && process.getuid?.() === 0 ? undefined : 'needs root, to be somebody else; all other trials run as you'),
  async run({ place, built }) {
    copyOf(built, place, { without: ['.next', '.stills', '.pictures', '.fonts', '.frozen', '.enhance'] });
    const home = `${place}.home`;
    mkdirSync(home);
    own(home);
    own(place);
    // Tools keep their caches beside the packages.
    const packages = path.join(place, 'node_modules');
    chownSync(packages, nobody, nobody);
    for (const cache of readdirSync(packages).filter((name) => /^\.(vite|cache)/.test(name))) own(path.join(packages, cache));
    await isServed(startIn(place, { port: await freePort(), uid: nobody, env: { HOME: home, USER: 'nobody' } }));
  },
};

export default trial;

/** The packages are hard links and stay root's: a user may read them, and what is installed need not be theirs. */
function own(folder) {
  chownSync(folder, nobody, nobody);
  for (const entry of readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== 'node_modules')) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) own(full);
    else chownSync(full, nobody, nobody);
  }
}
