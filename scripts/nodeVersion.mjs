// Tells whether this Node is new enough, before anything else is tried.
import { Trouble } from './trouble.mjs';

/**
 * @param {string} running such as '20.11.1'
 * @param {string} wanted package.json's engines.node, such as '>=20.9'
 * @returns {void}
 * @throws {Trouble} when Node is too old
 */
export function checkNodeVersion(running, wanted) {
  const [minimum] = wanted.match(/\d+(\.\d+)*/) ?? ['0'];
  if (compareVersions(running, minimum) >= 0) return;
  throw new Trouble(
    [
      `This needs Node ${minimum} or newer; this is Node ${running}.`,
      'Install the current LTS from https://nodejs.org (or: nvm install --lts), open a new terminal and try again.',
    ].join('\n'),
  );
}

/**
 * @param {string} left
 * @param {string} right a missing part counts as 0
 * @returns {number} below, at or above 0 as left is older, equal or newer
 */
function compareVersions(left, right) {
  const [a, b] = [left, right].map((version) => version.split('.').map((part) => parseInt(part, 10)));
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
