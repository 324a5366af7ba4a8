// The deck in the browser: its keys, its hands, its address and its second window.
import { walkCharts } from './chartWalk';
import { enhance } from './enhancePage';
import { runDeck } from './deck/deckRun';

enhance([
  function deck() {
    const found = document.getElementById('deck');
    if (found) runDeck(found);
  },
  walkCharts,
]);
