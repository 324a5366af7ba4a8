// Which pages are apps that keep Next's runtime in the browser; every other page is a document.

/** The first part of their addresses: what several people do together. */
export const rooms = new Set(['live', 'join']);

/**
 * @param {string} pathname such as '/join/K7P2QX'
 * @returns {boolean} whether the page leaves the build as Next wrote it
 */
export function isRoom(pathname) {
  return rooms.has(pathname.split('/')[1] ?? '');
}

/**
 * A room's page is one file for every code, made while building: it reads the code from its address in the browser.
 * @type {readonly { source: string, destination: string }[]}
 */
export const roomAddresses = ['/join', '/live/wall', '/live/desk'].map((page) => ({ source: `${page}/:code`, destination: page }));

/**
 * @param {string} pathname such as '/join/K7P2QX'
 * @returns {string} the address of the file that answers it: '/join'; the same for any other
 */
export function fileAddress(pathname) {
  const [, page, code] = /^(\/join|\/live\/(?:wall|desk))\/([^/]+)$/.exec(pathname) ?? [];
  return page && code ? page : pathname;
}
