// Marks the ways in a page's header that lead to the page itself, or to the part of the site it belongs to.

/**
 * A page does not know its own address while it is drawn; a document does. `data-holds` names the addresses, with all
 * below them, for which a way is the current one, and leaves the document with that.
 * @param {{ name: string, value: string }[]} attributes of one element; changed in place
 * @param {string} page the document's address
 */
export function markCurrent(attributes, page) {
  const place = attributes.findIndex(({ name }) => name === 'data-holds');
  if (place < 0) return;
  const [{ value }] = attributes.splice(place, 1);
  const href = attributes.find(({ name }) => name === 'href')?.value;
  const holds = value.split(' ').some((address) => page === address || page.startsWith(`${address}/`));
  if (!holds) return;
  attributes.push({ name: 'aria-current', value: href === page ? 'page' : 'true' });
}
