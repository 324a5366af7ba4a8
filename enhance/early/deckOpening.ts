// At the deck's beginning: the cover, or the slide the address names, shows as soon as it has come (app/present/deck/shown.css).
export {};

const deck = document.getElementById('deck');
if (deck) {
  deck.dataset.mode = 'slides';
  deck.dataset.opening = location.hash ? 'named' : 'cover';
}
