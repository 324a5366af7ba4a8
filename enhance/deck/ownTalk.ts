// A talk of one's own is laid out by code of its own, which is fetched only where an address asks for one.
import type { OwnStage } from './deckStage';

/** @returns the talk, laid out; undefined where the address asks for none */
export async function ownTalk(deck: HTMLElement): Promise<OwnStage | undefined> {
  if (!location.search.includes('slides=')) return undefined;
  return import('../talk/arrangeTalk').then(
    ({ arrangeTalk }) => arrangeTalk(deck),
    () => ({ slides: [], minutes: 20, line: 'Your own talk cannot be fetched now: this is the usual one.' }),
  );
}
