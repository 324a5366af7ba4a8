// Addresses that moved: each that was ever served keeps answering. One list, for the document server and for Next's settings.

/**
 * Written as Next's settings want it: `:name` stands for a part of the path, `:name(pattern)` for one of that pattern.
 * @type {{ from: string, query?: { key: string, value: string }, to: string }[]}
 */
const moved = [
  // One page held both versions of the handout, and a query chose; now no answer is on a student's page.
  { from: '/handout', query: { key: 'for', value: 'teacher' }, to: '/handout/teacher' },
  // Each fact had a page for its citations; now those of one letter share one.
  ...[...'abcdefghijklmnopqrstuvwxyz0123456789'].map((letter) => ({ from: `/cite/fact/:id(${letter}[a-z0-9-]*)`, to: `/cite/facts/${letter}#:id` })),
];

const patterns = moved.map((each) => ({ ...each, pattern: new RegExp(`^${each.from.replaceAll(/:(\w+)\(([^)]*)\)/g, '(?<$1>$2)')}$`) }));

/**
 * @param {string} pathname decoded
 * @param {string} search the query, with or without its '?'
 * @returns {string | undefined} where it is now, the query kept; undefined where nothing has moved
 */
export function movedTo(pathname, search) {
  const asked = new URLSearchParams(search);
  for (const { pattern, query, to } of patterns) {
    const parts = pattern.exec(pathname)?.groups ?? (pattern.test(pathname) ? {} : undefined);
    if (!parts || (query && asked.get(query.key) !== query.value)) continue;
    if (query) asked.delete(query.key);
    const [path = '', hash] = to.replaceAll(/:(\w+)/g, (_, name) => parts[name] ?? '').split('#');
    return path + (asked.size > 0 ? `?${asked}` : '') + (hash === undefined ? '' : `#${hash}`);
  }
  return undefined;
}

/** @returns the list as `redirects` in next.config.mjs wants it, for a site that runs under `next start` alone */
export function movedForNext() {
  return moved.map(({ from, query, to }) => ({
    source: from,
    ...(query && { has: [{ type: /** @type {const} */ ('query'), ...query }] }),
    destination: to,
    permanent: true,
  }));
}
