// Puts the host before the addresses on slides: the one this page was read from, never a default.

export function showHost(deck: HTMLElement): void {
  for (const place of deck.querySelectorAll('[data-host]')) place.textContent = location.host;
}
