// Runs the built site until it is stopped: `node scripts/documents/runServer.mjs`, with PORT, HOST and TRUST_PROXY; npm start calls it.
import path from 'node:path';
import '../terminal/stopWithParent.mjs';
import { parseHost, parsePort, portTakenMessage, shownAddress } from '../terminal/port.mjs';
import { projectRoot } from '../terminal/project.mjs';
import { Trouble, printTrouble } from '../terminal/trouble.mjs';
import { missingList } from '../terminal/wholeBuild.mjs';
import { addressMissing } from '../siteAddress.mjs';
import { streamsElsewhere } from '../terminal/streamsElsewhere.mjs';
import { documentServer } from './documentServer.mjs';
import { openDocuments } from './documentStore.mjs';

/** Requests under way may end; a room closes its own streams (rooms/thisProcess.ts). Shorter than children.mjs waits. */
const graceMs = 800;

Object.assign(process.env, { NODE_ENV: 'production' });
process.env.NEXT_TELEMETRY_DISABLED ??= '1';
// The live room may believe what this server says of a request's address: rooms/request/address.ts.
process.env.BRIEFING_ADDRESS_VOUCHED = '1';

try {
  await run();
} catch (error) {
  printTrouble(error);
  process.exit(1);
}

async function run() {
  const [port, host] = [parsePort(process.env.PORT), parseHost(process.env.HOST)];
  const streams = streamsElsewhere();
  const missing = missingList(projectRoot);
  if (missing) throw new Trouble(`The build in .next is not whole (${missing}): run npm start or npm run build, which make it anew.`);
  const documents = openDocuments(path.join(projectRoot, '.next', 'documents'));
  const count = Object.keys(documents.manifest.files).length;
  // After NODE_ENV: React is another one in development.
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: projectRoot, hostname: host ?? 'localhost', port });
  await app.prepare();
  const server = documentServer({ documents, handleOther: app.getRequestHandler(), streams, trustProxy: isOn(process.env.TRUST_PROXY), log: console.error });
  await listen(server, port, host);
  console.log(`The briefing is at ${shownAddress(port, host)}${count === 0 ? ' (no documents in the build: Next answers everything)' : ''}`);
  if (Object.values(documents.manifest.files).some(({ addressed }) => addressed)) console.log(addressMissing);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => stop(server, app));
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      const words = `The server cannot listen on port ${port}${host ? ` of ${host}` : ''}: ${error.message}`;
      reject(new Trouble(taken ? portTakenMessage(port, 'npm start', process.platform) : words));
    });
    server.listen(port, host, resolve);
  });
}

async function stop(server, app) {
  setTimeout(() => server.closeAllConnections(), graceMs).unref();
  setTimeout(() => process.exit(0), graceMs + 200).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await closed;
  await app.close();
  process.exit(0);
}

/** @param {string | undefined} text @returns {boolean} */
function isOn(text) {
  return text !== undefined && !['', '0', 'false', 'no'].includes(text.trim().toLowerCase());
}
