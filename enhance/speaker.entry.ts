// The speaker's view in the browser: in step with the deck in the other window.
import { enhance } from './enhancePage';
import { keepQuietly } from './offline/keepQuietly';
import { ownTalk } from './deck/ownTalk';
import { runSpeaker } from './deck/speakerRun';

enhance([
  keepQuietly,
  async function speaker() {
    const found = document.getElementById('deck');
    if (found) runSpeaker(found, await ownTalk(found));
  },
]);
