// The slide in the page's address.

/** @returns the slide's id as the address has it, empty for none or for one that cannot be read */
export function askedSlide(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Names the slide without a step in the history. */
export function nameSlide(id: string): void {
  const address = `${location.pathname}${location.search}#${id}`;
  if (!location.href.endsWith(address)) history.replaceState(history.state, '', address);
}
