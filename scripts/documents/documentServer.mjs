// The site's server: documents from their compressed copies, everything else from Next's handler.
import { createServer } from 'node:http';
import { answerTo } from './answer.mjs';
import { headersFor } from './headers.mjs';

/** Where a request comes from, for the live room's limits: rooms/request/address.ts reads it. */
export const addressHeader = 'x-briefing-address';

/** So much of an address is worth a line in the log. */
const longestLogged = 200;

/**
 * @param {object} parts
 * @param {import('./documentStore.mjs').DocumentStore} parts.documents
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown} parts.handleOther Next's handler
 * @param {string} [parts.streams] the origin that holds the rooms' streams, where it is another (streamUrl.mjs)
 * @param {boolean} parts.trustProxy whether what a proxy says of the request (X-Forwarded-…) is believed
 * @param {(line: string) => void} parts.log
 * @returns {import('node:http').Server} not yet listening
 */
export function documentServer({ documents, handleOther, streams, trustProxy, log }) {
  const server = createServer(async (request, response) => {
    const method = request.method ?? 'GET';
    request.headers[addressHeader] = addressOf(request, trustProxy);
    if (!trustProxy) forgetProxy(request.headers);
    // What a proxy is asked has the host in front (RFC 9112, 3.2.2).
    const url = (request.url ?? '/').replace(/^https?:\/\/[^/?]*\/?/i, '/');
    request.url = url;
    const secure = request.headers['x-forwarded-proto']?.toString().split(',')[0]?.trim() === 'https';
    const asked = { method, url, headers: request.headers, secure, streams, origin: originOf(request.headers, secure) };
    try {
      const answer = answerTo(documents.manifest, asked);
      if (!answer) return await passOn();
      const body = answer.file ? await documents.read(answer.file, answer.address) : Buffer.from(answer.text ?? '');
      if (answer.complaint) log(`malformed request: ${method} ${quoted(url)}: ${answer.complaint} (${answer.status})`);
      if (answer.status !== 304) answer.headers['Content-Length'] = String(body.length);
      response.writeHead(answer.status, answer.headers);
      response.end(method === 'HEAD' ? undefined : body);
    } catch (error) {
      log(`failed: ${method} ${quoted(url)}: ${error instanceof Error ? error.stack : error}`);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { ...headersFor(url, asked), 'Content-Type': 'text/plain; charset=utf-8' }).end('The server failed. Please try again.\n');
    }

    async function passOn() {
      for (const [name, value] of Object.entries(headersFor(url.split('?', 1)[0] ?? '/', asked))) response.setHeader(name, value);
      await handleOther(request, response);
    }
  });
  server.on('clientError', (error, socket) => refuse(error, socket, log));
  return server;
}

/** What is not HTTP at all has no request to answer: a few bytes, and the line is closed. */
function refuse(error, socket, log) {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, words] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? [431, 'Request Header Fields Too Large']
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? [408, 'Request Timeout']
        : [400, 'Bad Request'];
  log(`malformed request: ${error.code} (${status})`);
  const headers = { ...headersFor('/', { secure: false }), 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': '0', Connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${words}\r\n${lines.join('')}\r\n`);
}

/**
 * @returns {string | undefined} where the reader found the site, as far as the request says it in the form of an address
 */
function originOf(headers, secure) {
  const host = headers['x-forwarded-host']?.toString().split(',')[0]?.trim() ?? headers.host ?? '';
  return /^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/i.test(host) ? `${secure ? 'https' : 'http'}://${host}` : undefined;
}

/** Anyone can send these: believed, they would put another host into answers and promise TLS where there is none. */
function forgetProxy(headers) {
  for (const name of Object.keys(headers)) if (name === 'forwarded' || name.startsWith('x-forwarded-')) delete headers[name];
}

/** Behind a proxy the last address it names: the one before it is the request's own word. */
function addressOf({ headers, socket }, trustProxy) {
  const named = trustProxy ? headers['x-forwarded-for']?.toString().split(',').at(-1)?.trim() : undefined;
  return named || socket.remoteAddress || 'unknown';
}

/** One line, whatever is in the address. */
function quoted(url) {
  return JSON.stringify(url.length > longestLogged ? `${url.slice(0, longestLogged)}…` : url);
}
