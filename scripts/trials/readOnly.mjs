// A checkout nobody may write to (a shared drive, a container's volume): served where it is built, one sentence where it is not.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { copyOf } from './freshFolder.mjs';
import { endsInWords, isServed } from './outcome.mjs';
import { startIn } from './program.mjs';
import { freePort } from '../terminal/freePort.mjs';

const made = ['.next', '.fonts', '.stills', '.pictures', '.frozen', '.enhance'];

/** @type {import('../trials.mjs').Trial} */
const trial = {
  title: 'a read-only checkout, built and not built',
  cannot: () => (process.platform === 'linux' && process.getuid?.() === 0 ? undefined : 'needs root on Linux, to mount a folder read-only'),
  async run({ place, built }) {
    copyOf(built, `${place}.built`);
    await readOnly(`${place}.built`, `${place}.one`, async (folder) => isServed(startIn(folder, { port: await freePort() })));
    copyOf(built, `${place}.bare`, { without: made });
    await readOnly(`${place}.bare`, `${place}.two`, async (folder) =>
      endsInWords(startIn(folder, { port: await freePort() }), /may not be written to/, /Copy the folder|rights/),
    );
    copyOf(built, `${place}.empty`, { packages: false, without: made });
    await readOnly(`${place}.empty`, `${place}.three`, async (folder) =>
      endsInWords(startIn(folder, { port: await freePort() }), /may not be written to/, /Copy the folder|rights/),
    );
  },
};

export default trial;

async function readOnly(from, to, run) {
  mkdirSync(to);
  execFileSync('mount', ['--bind', from, to]);
  try {
    execFileSync('mount', ['-o', 'remount,bind,ro', to]);
    await run(to);
  } finally {
    execFileSync('umount', ['-l', to]);
  }
}
