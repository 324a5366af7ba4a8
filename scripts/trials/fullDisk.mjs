// A disk that fills up: one sentence, whichever step meets it, and a page once there is room.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { copyOf } from './freshFolder.mjs';
import { endsInWords, isServed } from './outcome.mjs';
import { startIn } from './program.mjs';
import { freePort } from '../terminal/freePort.mjs';

const made = ['.next', '.stills', '.pictures', '.fonts', '.frozen', '.enhance', 'node_modules'];

/** @type {import('../trials.mjs').Trial} */
const trial = {
  title: 'a full disk while installing, drawing, building; then with room',
  cannot: () => (process.platform === 'linux' && process.getuid?.() === 0 ? undefined : 'needs root on Linux, to mount a small disk'),
  async run({ place, built }) {
    mkdirSync(place);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1g,mode=755', 'tmpfs', place]);
    try {
      const folder = path.join(place, 'site');
      copyOf(built, folder, { packages: false, without: made });
      const used = Number(execFileSync('du', ['-sm', place]).toString().split('\t')[0]);
      const sayFull = async (room) => {
        execFileSync('mount', ['-o', `remount,size=${used + room}m`, place]);
        await endsInWords(startIn(folder, { port: await freePort() }), /The disk is full/, /Make room/);
      };
      await sayFull(30);
      // The packages are not what is tried from here on.
      execFileSync('rm', ['-rf', path.join(folder, 'node_modules')]);
      mkdirSync(path.join(folder, 'node_modules'));
      execFileSync('mount', ['--bind', path.join(built, 'node_modules'), path.join(folder, 'node_modules')]);
      for (const room of [1, 4, 30]) await sayFull(room);
      execFileSync('mount', ['-o', `remount,size=1g`, place]);
      await isServed(startIn(folder, { port: await freePort() }));
    } finally {
      execFileSync('umount', ['-R', '-l', place]);
    }
  },
};

export default trial;
