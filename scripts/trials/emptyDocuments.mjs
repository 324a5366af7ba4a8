// A build that lost a file: without its list of documents, with half of it, without one of Next's own lists.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyOf } from './freshFolder.mjs';
import { endsInWords, isServed } from './outcome.mjs';
import { startIn } from './program.mjs';
import { freePort } from '../terminal/freePort.mjs';

/** @type {import('../trials.mjs').Trial} */
const trial = {
  title: '.next without its manifests, or with half of one',
  async run({ place, built }) {
    copyOf(built, place);
    const list = path.join(place, '.next', 'documents', 'manifest.json');
    writeFileSync(list, readFileSync(list, 'utf8').slice(0, 1000));
    // The server alone cannot build: it says what to do. npm start builds anew.
    const server = ['node', 'scripts/documents/runServer.mjs'];
    await endsInWords(startIn(place, { port: await freePort(), command: server }), /build in \.next is not whole/, /npm start/);
    rmSync(list);
    rmSync(path.join(place, '.next', 'prerender-manifest.json'));
    await endsInWords(startIn(place, { port: await freePort(), command: server }), /build in \.next is not whole/, /npm start/);
    await isServed(startIn(place, { port: await freePort() }));
  },
};

export default trial;
