// The deck in the browser: its keys, its hands, its address and its second window.
import { ownTalk } from './deck/ownTalk';
import { enhance } from './enhancePage';
import { keepQuietly } from './offline/keepQuietly';
import { runDeck } from './deck/deckRun';

enhance([
  keepQuietly,
  async function deck() {
    const found = document.getElementById('deck');
    if (found) runDeck(found, await ownTalk(found));
  },
]);
