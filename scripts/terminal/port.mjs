// Reads PORT and HOST and says, before anything slow, whether something else holds the port.
import { connect, createServer, isIP } from 'node:net';
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
 * @param {string | undefined} text the environment's HOST
 * @returns {string | undefined} the address to listen on; undefined for all of this computer's
 * @throws {Trouble} when it cannot be the name or the address of a computer
 */
export function parseHost(text) {
  const host = text?.trim().replace(/^\[(.*)\]$/, '$1');
  if (!host) return undefined;
  if (isIP(host) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host)) return host;
  throw new Trouble(`HOST is "${text}", which is no address to listen on: give one of this computer's, such as HOST=127.0.0.1, or none for all.`);
}

/**
 * @param {number} port
 * @param {string | undefined} host as parseHost gives it
 * @returns {string} what to open in a browser on this computer
 */
export function shownAddress(port, host) {
  const everywhere = host === undefined || host === '0.0.0.0' || host === '::';
  return `http://${everywhere ? 'localhost' : isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}

/**
 * @param {number} port
 * @param {string} command what the person typed, such as 'npm start'
 * @param {string} [host] as parseHost gives it
 * @returns {Promise<void>} settles when the port is free
 * @throws {Trouble} when it is taken or not allowed, or the host is not this computer's
 */
export async function checkPort(port, command, host) {
  const answers = await Promise.all((host ? [host] : ['127.0.0.1', '::1']).map((each) => isAnswered(port, each)));
  const refusal = answers.includes(true) ? 'EADDRINUSE' : await listenError(port, host);
  if (refusal === 'EADDRNOTAVAIL' || refusal === 'ENOTFOUND' || refusal === 'EAI_AGAIN') {
    throw new Trouble(`HOST is "${host}", which is no address of this computer: give one, such as HOST=127.0.0.1, or none for all.`);
  }
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
function listenError(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
