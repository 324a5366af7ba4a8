// A room of the running site: its host, its phones, its followers, by HTTP as browsers speak it.
import http from 'node:http';

const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });

/**
 * @param {string} address
 * @param {{ method?: string, body?: unknown, text?: string, cookie?: string, headers?: Record<string, string> }} [options]
 * @returns {Promise<{ status: number, headers: http.IncomingHttpHeaders, text: string }>}
 */
export function ask(address, { method, body, text, cookie, headers } = {}) {
  const sends = text ?? (body === undefined ? undefined : JSON.stringify(body));
  return new Promise((resolve, reject) => {
    const request = http.request(
      address,
      {
        agent,
        method: method ?? (sends === undefined ? 'GET' : 'POST'),
        headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...(cookie && { cookie }), ...headers },
      },
      (answer) => {
        let all = '';
        answer.setEncoding('utf8');
        answer.on('data', (part) => (all += part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: all }));
        answer.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(sends);
  });
}

/** @param {string} address the site's @returns a room with its host */
export async function openRoom(address) {
  const answer = await ask(`${address}/api/live`, { body: { window: 'bench-1' } });
  if (answer.status !== 201) throw new Error(`no room: ${answer.status} ${answer.text}`);
  const { code } = JSON.parse(answer.text);
  const cookie = cookieOf(answer);
  const base = `${address}/api/live/${code}`;
  const command = async (said, by = address) => {
    const done = await ask(`${by}/api/live/${code}/host`, { body: { ...said, window: 'bench-1' }, cookie });
    if (done.status !== 200) throw new Error(`${said.do}: ${done.status} ${done.text}`);
    return JSON.parse(done.text);
  };
  return { code, cookie, base, command };
}

/** @returns {Promise<string>} the cookie of a phone that has joined */
export async function joinRoom(address, code) {
  const answer = await ask(`${address}/api/live/${code}/join`, { body: {} });
  if (answer.status !== 200) throw new Error(`join: ${answer.status} ${answer.text}`);
  return cookieOf(answer);
}

export function cookieOf({ headers }) {
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}
