// Runs while the page is still coming: a slide is up before anything else is painted, long before the deck itself runs.

/** At the deck's beginning. The cover, or the slide the address names, shows as soon as it has come (app/styles/deck.css). */
export const deckOpening = `(function(d){d.dataset.mode='slides';d.dataset.opening=location.hash?'named':'cover'})(document.getElementById('deck'))`;

/** At the deck's end. The slide the address names, or the first. The deck finds the nearest to one that does not exist. */
export const deckFirst = `(function(d){var s;try{s=document.getElementById(decodeURIComponent(location.hash.slice(1)))}catch(e){}
if(!s||!s.classList.contains('slide'))s=d.querySelector('.slide');s.dataset.up='';delete d.dataset.opening;if(location.hash)scrollTo(0,0)})(document.getElementById('deck'))`.replaceAll('\n', '');
