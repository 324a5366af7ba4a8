// Requests nobody should send, generated from a seed: wrong bodies, types, headers, cookies, codes, fields and letters.

/**
 * @typedef {object} BadRequest
 * @property {string} method
 * @property {string} path
 * @property {Record<string, string>} headers
 * @property {string} [body]
 */

/** @param {number} seed @returns {() => number} numbers from 0 up to 1, the same for the same seed (mulberry32) */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const routes = ['', '/recover', '/state', '/stream', '/join', '/mine', '/vote', '/host', '/results.csv', '/nothing'];
const commands = [
  'show',
  'here',
  'open',
  'close',
  'second-round',
  'reveal',
  'hide',
  'clear',
  'undo',
  'hands',
  'count',
  'lock',
  'cap',
  'take-wheel',
  'end',
  '__proto__',
];
const oddValues = [
  ...[null, true, -1, 0, 1.5, 1e308, '', ' ', 'a'.repeat(300), '\u0000', '\uD800', '\u202E', "'; DROP TABLE live_votes; --", '../../etc/passwd', '{{7*7}}'],
  ...[[], {}, { $gt: '' }, ['first'], '__proto__', 'constructor', 'first', 'withdraw', 'realmeter-august-2019', 1, 2, 3, 'deck-1'],
];
const fields = ['do', 'question', 'round', 'choice', 'option', 'by', 'window', 'people', 'talk', 'slide', 'step', 'screen', 'recovery', '__proto__', 'extra'];
const types = ['application/json', 'application/json; charset=utf-16', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''];

/**
 * @param {string} code of a room there is
 * @param {string[]} cookies of its host and of a participant
 * @param {number} seed
 * @returns {Generator<BadRequest>} without an end
 */
export function* badRequests(code, cookies, seed = 1) {
  const next = random(seed);
  const one = (list) => list[Math.floor(next() * list.length)];
  for (;;) {
    const typed = one([code, code, code, code.toLowerCase(), 'ZZZZZZ', 'O0I1LL', '%00', '..%2f..', 'a'.repeat(2000), '%E0%A4%A', '💥']);
    const method = one(['GET', 'POST', 'POST', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']);
    const headers = { 'content-type': one(types) };
    if (next() < 0.5) headers.cookie = one([...cookies, 'live-=', `live-${code}=${'a'.repeat(43)}`, `live-host-${code}=%00`, ';;;=;', 'x'.repeat(3000)]);
    if (next() < 0.2) headers.origin = one(['null', 'https://elsewhere.example', 'file://', 'not an address', 'http://127.0.0.1:1']);
    if (next() < 0.1) headers['if-none-match'] = one(['*', '"', 'W/"x"', ','.repeat(500)]);
    if (next() < 0.1) headers['x-forwarded-for'] = one([',,,', '1.2.3.4, 5.6.7.8', 'x'.repeat(500)]);
    if (!headers['content-type']) delete headers['content-type'];
    const query = one(['', '', '?as=host', '?as=host&window=%00', '?window=a&window=b', `?${'q'.repeat(1000)}`]);
    const path = typed === code && next() < 0.1 ? '/api/live' : `/api/live/${typed}${one(routes)}${query}`;
    yield { method, path, headers, ...(method !== 'GET' && method !== 'HEAD' && { body: body() }) };
  }

  function body() {
    if (next() < 0.1)
      return one(['', '{', 'null', '[]', '"text"', '12', '{"do":', '\u0000', `{"a":"${'x'.repeat(5000)}"}`, '{"a":'.repeat(500), '[['.repeat(1500)]);
    const said = {};
    if (next() < 0.5) said.do = one(commands);
    for (let count = Math.floor(next() * 5); count > 0; count -= 1)
      Object.defineProperty(said, one(fields), { value: one(oddValues), enumerable: true, configurable: true });
    return JSON.stringify(said) ?? '';
  }
}
