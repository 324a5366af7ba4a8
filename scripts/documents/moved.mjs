// Addresses that moved: each that was ever served keeps answering. One list, for the document server and for Next's settings.

/** @type {{ from: string, query: { key: string, value: string }, to: string }[]} */
const moved = [
  // One page held both versions of the handout, and a query chose; now no answer is on a student's page.
  { from: '/handout', query: { key: 'for', value: 'teacher' }, to: '/handout/teacher' },
];

/**
 * @param {string} pathname decoded
 * @param {string} search the query, with or without its '?'
 * @returns {string | undefined} where it is now, the query kept; undefined where nothing has moved
 */
export function movedTo(pathname, search) {
  const asked = new URLSearchParams(search);
  const found = moved.find(({ from, query }) => from === pathname && asked.get(query.key) === query.value);
  if (!found) return undefined;
  asked.delete(found.query.key);
  return asked.size > 0 ? `${found.to}?${asked}` : found.to;
}

/** @returns the list as `redirects` in next.config.mjs wants it, for a site that runs under `next start` alone */
export function movedForNext() {
  return moved.map(({ from, query, to }) => ({ source: from, has: [{ type: /** @type {const} */ ('query'), ...query }], destination: to, permanent: true }));
}
