// Runs as soon as the slides are in the page: puts one up before anything is painted, long before the deck itself runs.

/** The slide the address names, or the first. The deck finds the nearest to one that does not exist. */
export const deckFirst = `(function(d){d.dataset.mode='slides';var s;try{s=document.getElementById(decodeURIComponent(location.hash.slice(1)))}catch(e){}
if(!s||!s.classList.contains('slide'))s=d.querySelector('.slide');s.dataset.up='';if(location.hash)scrollTo(0,0)})(document.getElementById('deck'))`.replaceAll('\n', '');
