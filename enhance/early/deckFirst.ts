// At the slides' end: the slide the address names is up, or the first; the deck finds the nearest to one that does not exist.
import { askedSlide } from '../deck/deckAddress';

const deck = document.getElementById('deck');
const asked = document.getElementById(askedSlide());
const first = asked?.classList.contains('slide') ? asked : deck?.querySelector<HTMLElement>('.slide');
if (deck && first) {
  first.dataset.up = '';
  delete deck.dataset.opening;
  // The browser has gone to the slide it was asked for, which is not below any more.
  if (location.hash) scrollTo(0, 0);
}
