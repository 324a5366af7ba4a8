// The address the site is known by: SITE_ADDRESS, or a name that stands for the one a reader uses until that is known.

/**
 * Written where a whole address is needed and none was given. A name that is nobody's (RFC 2606): the documents have
 * paths of their own in its place where they can, and the document server puts in the address it was asked at.
 */
export const unknownAddress = 'https://this-site.example';

/**
 * @param {string | undefined} text the environment's SITE_ADDRESS
 * @returns {string} an origin without a slash at the end; the unknown one where none is given
 * @throws {Error} when it is no address of a site
 */
export function parseSiteAddress(text) {
  if (text === undefined || text.trim() === '') return unknownAddress;
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash) return url.origin;
  throw new Error(`SITE_ADDRESS is "${text}", which is no address of a site: give one such as SITE_ADDRESS=https://briefing.example.org, without a path.`);
}

/** Said when the site starts, once. */
export const addressMissing =
  'SITE_ADDRESS is not set: pages name the address they are asked at, and pictures none. Set it before you hand out links: SITE_ADDRESS=https://… npm start';

/**
 * @param {string} text with the unknown address in any of the forms it is written in
 * @param {string} origin such as http://192.168.1.5:3000
 * @returns {string} the same with the origin in its place
 */
export function withAddress(text, origin) {
  const host = (address) => address.replace(/^https?:\/\//, '');
  return text
    .replaceAll(unknownAddress, origin)
    .replaceAll(encodeURIComponent(unknownAddress), encodeURIComponent(origin))
    .replaceAll(host(unknownAddress), host(origin));
}
