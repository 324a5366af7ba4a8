// Hands a talk on: to the page a link leads to, as one link for others, and as a file.
import { searchOfOwn, wordsOf, type OwnTalk } from '@/briefing/ask/ownTalk';
import { fragmentOf } from '@/briefing/ask/ownWords';
import { talkFile } from '@/briefing/ask/talkFile';
import { keepWords } from './keptTalk';

/** @returns the slides' address, without anybody's words in it */
export function slidesOf(talk: OwnTalk): string {
  return `/present${searchOfOwn(talk)}#${talk.slides.find(({ hidden }) => !hidden)?.id ?? ''}`;
}

/** So that the page the link leads to finds the words: kept under their mark, or else carried in the fragment. */
export function handOver(talk: OwnTalk, link: HTMLAnchorElement): void {
  const words = wordsOf(talk);
  const mark = new URLSearchParams(link.search).get('own');
  if (words && mark && !keepWords(mark, words) && !link.hash.includes('&own=')) link.hash += `&own=${fragmentOf(words)}`;
}

/**
 * Copies the link with the words in its fragment; where that is refused, shows it, selected.
 * @returns what was done, in words
 */
export async function copyLink(talk: OwnTalk, place: HTMLElement): Promise<string> {
  const words = wordsOf(talk);
  const link = new URL(slidesOf(talk), location.href);
  if (words) link.hash += `&own=${fragmentOf(words)}`;
  const pictures = Object.values(words?.slides ?? {}).filter(({ picture }) => picture).length;
  const without = pictures === 0 ? '' : ` ${pictures === 1 ? 'A picture is' : `${pictures} pictures are`} too long for a link: hand on the file as well.`;
  try {
    await navigator.clipboard.writeText(link.href);
    return `Copied.${without}`;
  } catch {
    place.textContent = link.href;
    place.hidden = false;
    getSelection()?.selectAllChildren(place);
    return `Not allowed to copy: the link is selected instead.${without}`;
  }
}

/** @returns what was done, in words */
export function saveFile(talk: OwnTalk): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([talkFile(talk)], { type: 'application/json' }));
  link.download = 'my-talk.json';
  link.click();
  // Once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return `Saved as ${link.download}.`;
}
