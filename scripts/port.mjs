// Reads PORT and says, before anything slow, whether something else holds it.
import { connect, createServer } from 'node:net';
import { Trouble } from './trouble.mjs';

const defaultPort = 3000;

/**
 * @param {string | undefined} text the environment's PORT
 * @returns {number}
 * @throws {Trouble} when it is not a port
 */
export function parsePort(text) {
  if (text === undefined || text.trim() === '') return defaultPort;
  const port = Number(text);
  if (/^\d+$/.test(text.trim()) && port >= 1 && port <= 65535) return port;
  throw new Trouble(`PORT is "${text}", which is not a port: give a whole number from 1 to 65535, such as PORT=3001.`);
}

/**
 * @param {number} port
 * @param {string} command what the person typed, such as 'npm start'
 * @returns {Promise<void>} settles when the port is free
 * @throws {Trouble} when it is taken or not allowed
 */
export async function checkPort(port, command) {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => isAnswered(port, host)));
  const refusal = answers.includes(true) ? 'EADDRINUSE' : await listenError(port);
  if (refusal === 'EADDRINUSE') throw new Trouble(portTakenMessage(port, command, process.platform));
  if (refusal === 'EACCES') {
    throw new Trouble(`Port ${port} needs more rights than you have: use one above 1023, such as PORT=3001.`);
  }
}

/**
 * @param {number} port
 * @param {string} command
 * @param {string} platform as process.platform
 * @returns {string} which port, the way out, and how to see who holds it
 */
export function portTakenMessage(port, command, platform) {
  const other = port < 65535 ? port + 1 : port - 1;
  const [wayOut, holder] =
    platform === 'win32'
      ? [`$env:PORT=${other}; ${command}   (in cmd: set "PORT=${other}" && ${command})`, `netstat -ano | findstr :${port}`]
      : [`PORT=${other} ${command}`, platform === 'linux' ? `ss -ltnp 'sport = :${port}'` : `lsof -nP -iTCP:${port} -sTCP:LISTEN`];
  return [
    `Port ${port} is taken by another program (perhaps this site, started in another terminal).`,
    `  Use another port:   ${wayOut}`,
    `  See who holds it:   ${holder}`,
  ].join('\n');
}

/** Another program on 127.0.0.1 alone does not keep us from listening everywhere, but it would get the visitors. */
function isAnswered(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const settle = (answered) => {
      socket.destroy();
      resolve(answered);
    };
    socket.setTimeout(500, () => settle(false));
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}

/** @returns {Promise<string | undefined>} the error's code, undefined when listening works */
function listenError(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code));
    server.listen(port, () => server.close(() => resolve(undefined)));
  });
}
