// Tells whether this Node is new enough, before anything else is tried.
import { Trouble } from './trouble.mjs';

/**
 * @param {string} running such as '20.11.1'
 * @param {string} wanted package.json's engines.node: parts like '>=24' or '^20.19' (that or a later 20), between them '||'
 * @returns {void}
 * @throws {Trouble} when Node is too old
 */
export function checkNodeVersion(running, wanted) {
  const parts = wanted.split('||').map((part) => {
    const version = part.replace(/[^\d.]/g, '');
    return { version, major: part.includes('^') ? parseInt(version, 10) : undefined };
  });
  const fits = ({ version, major }) => isAtLeast(running, version) && (!major || parseInt(running, 10) === major);
  if (parts.some(fits)) return;
  const inWords = parts.map(({ version, major }) => (major ? `${version} or a later ${major}` : `${version} or newer`));
  throw new Trouble(
    [
      `This needs Node ${inWords.join(', ')}; this is Node ${running}.`,
      'Install the current LTS from https://nodejs.org (or: nvm install --lts), open a new terminal and try again.',
    ].join('\n'),
  );
}

/**
 * @param {string} version
 * @param {string} minimum a missing part counts as 0
 * @returns {boolean}
 */
function isAtLeast(version, minimum) {
  const [has, needs] = [version, minimum].map((text) => text.split('.').map((part) => parseInt(part, 10)));
  for (const [i, need] of needs.entries()) {
    if (has[i] !== need) return has[i] > need;
  }
  return true;
}
