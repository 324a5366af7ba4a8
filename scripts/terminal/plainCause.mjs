// What a computer says in codes, in one sentence with the way out: a full disk, a folder that may not be written to, a registry out of reach.

/** The first that fits is said: a full disk makes other things fail, too. */
const causes = [
  {
    code: /\b(ENOSPC|EDQUOT)\b|no space left on device|disk quota exceeded|\bos error (28|122)\b/i,
    words: (where) => `The disk is full. Make room for 1 GB where ${where} lies, and run the command again: it goes on from what is there.`,
  },
  {
    code: /\b(EROFS|EACCES|EPERM)\b|read-only file system|permission denied|\bos error (13|30)\b/i,
    words: (where) =>
      `${where} may not be written to by you, and something has to be made in it. Copy the folder to a place of your own, or get the rights to write, and run the command again.`,
  },
  {
    code: /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH)\b[^]*\bregistry\b|\bregistry\b[^]*\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH)\b/i,
    words: () =>
      'The packages could not be fetched: the registry does not answer. Look to the network (or to the proxy in npm config), and run the command again.',
  },
];

/**
 * @param {string} output what a program printed, or an error's message with its code
 * @param {string} where the folder that was worked in
 * @returns {string | undefined} one sentence; undefined where the output has a cause of its own, which is better read as it is
 */
export function plainCause(output, where) {
  return causes.find(({ code }) => code.test(output))?.words(where);
}
