// Where phones are sent for a room's stream (LIVE_STREAM_URL), and the origin the rooms' pages must therefore be allowed to reach.

/**
 * @param {string | undefined} text the environment's LIVE_STREAM_URL
 * @returns {string | undefined} the origin of an address elsewhere; undefined for none, and for a path of this site
 * @throws {Error} when it is neither, in a sentence for the person at the terminal
 */
export function streamOrigin(text) {
  const url = text?.trim();
  if (!url) return undefined;
  const isPath = url.startsWith('/') && !url.startsWith('//');
  const elsewhere = /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url) : undefined;
  if (url.includes('{code}') && isPath) return undefined;
  // A name and a password in it would be sent to every phone.
  if (url.includes('{code}') && elsewhere && !elsewhere.username && !elsewhere.password && !elsewhere.host.includes('{')) return elsewhere.origin;
  throw new Error(
    `LIVE_STREAM_URL is "${text}", to which no phone can be sent: give a path of this site, such as /followers/{code}, or an address elsewhere, such as https://push.example.org/followers/{code}; {code} stands for the room's code.`,
  );
}
