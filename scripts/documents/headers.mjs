// What every answer says besides its body: the one list, for the document server and for Next's settings.

/** What a reader or a cache on the way keeps is asked for anew: a corrected figure is seen within a minute. */
export const freshCache = 'public, max-age=0, s-maxage=60, must-revalidate';

/** The worker that keeps the site offline: no cache on the way may hold a new one, or its way back, up. */
export const workerHeaders = { 'Cache-Control': 'no-cache', 'Service-Worker-Allowed': '/' };

/** For files with a hash of their content in the name. */
export const immutableCache = 'public, max-age=31536000, immutable';

/** Only to those who came by TLS: for a year, their browser asks in no other way. */
const hsts = { 'Strict-Transport-Security': 'max-age=31536000' };

/**
 * Which answers carry what. `source` is read by Next and, as a regular expression for the whole path, by the document
 * server; where two rules name one header, the later one's stands.
 * @param {string | undefined} streams the origin of LIVE_STREAM_URL, where it is another than the site's
 * @returns {{ source: string, headers: Record<string, string> }[]}
 */
const rulesFor = (streams) => [
  {
    source: '/(.*)',
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
      'Content-Security-Policy': "base-uri 'none'; object-src 'none'",
    },
  },
  {
    // All but embedded figures, which may stand in any page: in a file's, too, and in one without an origin; and but what a deck of this site frames.
    source: '/((?!embed/|live/wall|live/desk).*)',
    headers: {
      'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  {
    // Whom a room's page may ask: the site, and who holds its streams where that is somebody else. A setting, so it is not in the page (makeRoom.mjs).
    source: '/(live|join)(.*)',
    headers: { 'Content-Security-Policy': `frame-ancestors 'none'; base-uri 'none'; object-src 'none'; ${mayAsk(streams)}` },
  },
  {
    // The room's wall lies over the deck, its desk stands in the speaker's view: in a frame of this site's pages, and of no other's.
    source: '/live/(wall|desk)(.*)',
    headers: {
      'Content-Security-Policy': `frame-ancestors 'self'; base-uri 'none'; object-src 'none'; ${mayAsk(streams)}`,
      'X-Frame-Options': 'SAMEORIGIN',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  {
    // Data, pictures and answers on them may be fetched by any page; so may fonts and modules by a frame that has no origin of its own.
    source: '/(oembed|data/.*|figures/.*|fonts/.*|enhance/.*)',
    headers: { 'Access-Control-Allow-Origin': '*' },
  },
];

function mayAsk(streams) {
  return `connect-src 'self'${streams ? ` ${streams}` : ''}`;
}

/** How long answers are kept. Rooms and what is asked of them are left out: they say so themselves. */
const keeping = [
  { source: '/((?!_next/|enhance/|fonts/|api/|live|join).*)', headers: { 'Cache-Control': freshCache } },
  { source: '/sw.js', headers: workerHeaders },
  { source: '/(enhance|fonts)/(.*)', headers: { 'Cache-Control': immutableCache } },
];

/** @type {Map<string | undefined, { pattern: RegExp, headers: Record<string, string> }[]>} a process knows one origin at most */
const patterns = new Map();

function patternsFor(streams) {
  const known = patterns.get(streams) ?? rulesFor(streams).map(({ source, headers }) => ({ pattern: new RegExp(`^${source}$`), headers }));
  patterns.set(streams, known);
  return known;
}

/**
 * @param {string} pathname as it was asked for, still encoded
 * @param {{ secure: boolean, streams?: string }} options secure: whether the request came by TLS; streams: the origin of LIVE_STREAM_URL
 * @returns {Record<string, string>} all but what the body itself decides (type, cache, ETag)
 */
export function headersFor(pathname, { secure, streams }) {
  const matching = patternsFor(streams).filter(({ pattern }) => pattern.test(pathname));
  return Object.assign({}, ...matching.map(({ headers }) => headers), secure ? hsts : {});
}

/**
 * @param {string} [streams] as above
 * @returns the rules as `headers` in next.config.mjs wants them, for a site that runs under `next start` alone
 */
export function headersForNext(streams) {
  return [...rulesFor(streams), ...keeping].map(({ source, headers }) => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  }));
}
