// Lays out a talk of one's own in the deck and in the speaker's view: its slides in its order, under its names, with those of its own words.
import type { TalkSlide } from '@/briefing/ask/ownTalk';
import { carry } from '../deck/deckAddress';
import type { OwnStage } from '../deck/deckStage';
import { addressedTalk } from './addressedTalk';
import { ownSlideElement } from './ownSlideParts';

/** @param deck the element with the slides; @returns those of the talk, in order; none where the address names none there is */
export function arrangeTalk(deck: HTMLElement): OwnStage {
  const known = [...deck.querySelectorAll<HTMLElement>('.slide')].map(({ id }) => id);
  const { talk, line, carried } = addressedTalk(known);
  carry(carried);
  const slides = talk.slides.map(({ id, name, own }) => (own ? ownSlideElement(id, own) : named(document.getElementById(id) as HTMLElement, name)));
  // The patterns are at the head of the deck; what is not in the talk stays behind.
  deck.querySelector('.deck-patterns')?.after(...slides);
  for (const link of deck.querySelectorAll<HTMLAnchorElement>('[data-mine]')) {
    link.search = location.search;
    link.textContent = 'Change this talk';
  }
  return { slides, minutes: talk.minutes, line };
}

/** What a slide says besides its title is the briefing's, and so are the names of those who are quoted. */
function named(slide: HTMLElement, name: TalkSlide['name']): HTMLElement {
  if (name === undefined) return slide;
  slide.dataset.title = name;
  const head = slide.querySelector('.slide-asked h3, .slide-hands, :is(h1, h2, h3, h4):not(.slide-reveal)');
  if (head && slide.dataset.kind !== 'quotation') head.textContent = name;
  return slide;
}
