// The deck in the browser: its keys, its hands, its address and its second window.
import { ownTalk } from './deck/ownTalk';
import { enhance } from './enhancePage';
import { runDeck } from './deck/deckRun';

enhance([
  async function deck() {
    const found = document.getElementById('deck');
    if (found) runDeck(found, await ownTalk(found));
  },
]);
