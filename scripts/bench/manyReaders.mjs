// Many readers at once, all asking for one page over and over: what a server sends in a second, and how long one waits.
import { Agent, get } from 'node:http';
import { quantile } from './spread.mjs';

/**
 * @typedef {object} Sent
 * @property {number} perSecond answers
 * @property {number} median how long a reader waited for a whole answer, in ms
 * @property {number} p99 what 99 of 100 waited at most, in ms
 * @property {number} kilobytes of one answer's body, as it came over the line
 * @property {number} failed answers of another status than the first's, and broken connections
 */

/**
 * @param {string} address
 * @param {{ readers: number, seconds: number, headers: Record<string, string> }} load readers: connections kept open; headers: of each request
 * @returns {Promise<Sent>}
 * @throws {Error} when the address cannot be fetched at all
 */
export async function manyReaders(address, { readers, seconds, headers }) {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const options = { agent, headers };
  const first = await fetchOnce(address, options);
  const waits = [];
  let failed = 0;
  const began = performance.now();
  const end = began + seconds * 1000;
  async function reader() {
    while (performance.now() < end) {
      const asked = performance.now();
      const { status } = await fetchOnce(address, options).catch(() => ({ status: 0 }));
      if (status === first.status) waits.push(performance.now() - asked);
      else failed += 1;
    }
  }
  await Promise.all(Array.from({ length: readers }, reader));
  const took = (performance.now() - began) / 1000;
  agent.destroy();
  return { perSecond: waits.length / took, median: quantile(waits, 0.5), p99: quantile(waits, 0.99), kilobytes: first.bytes / 1000, failed };
}

/** @returns {Promise<{ status: number, bytes: number }>} when the whole answer has come */
function fetchOnce(address, options) {
  return new Promise((resolve, reject) => {
    const request = get(address, options, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk) => (bytes += chunk.length));
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, bytes }));
      answer.once('error', reject);
    });
    request.once('error', reject);
  });
}
