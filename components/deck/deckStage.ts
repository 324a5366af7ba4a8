// What of the deck is to be seen: which slides are in the talk, which one is up, and in what mode.
import { isInTalk, nearestSlide, talkOf, type SlideKind, type Talk } from '@/content/deck';
import type { Importance } from '@/content/readChapter';

/** `text` is the page without JavaScript, too: every slide and its notes, one under the other. */
export type Mode = 'slides' | 'overview' | 'below' | 'text';

export interface Stage {
  talk: Talk;
  /** Those in the talk, in order. */
  slides: HTMLElement[];
  /** What the address asked for and did not get. */
  wrong: string;
  /** The slide that is up, from 0. */
  at: () => number;
  /** @returns the slide now up; out of range, the nearest end */
  show: (index: number) => HTMLElement;
  mode: () => Mode;
  setMode: (mode: Mode) => void;
}

/** @param deck the element with the slides; @param asked the slide's id in the address, empty for none */
export function setStage(deck: HTMLElement, search: string, asked: string): Stage {
  const all = [...deck.querySelectorAll<HTMLElement>('.slide')];
  const chapters = [...new Set(all.flatMap(({ dataset }) => dataset.chapter ?? []))];
  const { wrong = '', ...talk } = talkOf(search, chapters);
  const slides = all.filter((slide) => {
    const { importance, chapter, kind } = slide.dataset;
    const shown = isInTalk({ importance: Number(importance) as Importance, chapter, kind: kind as SlideKind }, talk);
    slide.hidden = !shown;
    return shown;
  });
  slides.forEach((slide, index) => {
    for (const number of slide.querySelectorAll('.slide-number')) number.textContent = `${index + 1} / ${slides.length}`;
  });
  for (const line of deck.querySelectorAll<HTMLElement>('[data-contents]')) {
    line.hidden = !slides.some(({ dataset }) => dataset.chapter === line.dataset.contents);
  }
  const ids = slides.map(({ id }) => id);
  const found = asked ? nearestSlide(asked, ids) : ids[0];
  const missed = asked && found !== asked ? `There is no slide “${asked}” in this talk: this is the nearest.` : '';
  let at = -1;

  function show(index: number): HTMLElement {
    const next = Math.max(0, Math.min(slides.length - 1, index));
    const slide = slides[next] as HTMLElement;
    if (next === at) return slide;
    const before = slides[at];
    const hadFocus = before?.contains(document.activeElement) ?? false;
    // The inline script may have put one up before this ran.
    for (const other of deck.querySelectorAll('.slide[data-up]')) other.removeAttribute('data-up');
    for (const other of deck.querySelectorAll('.slide[data-next]')) other.removeAttribute('data-next');
    slide.dataset.up = '';
    slides[next + 1]?.setAttribute('data-next', '');
    at = next;
    // What is hidden loses the focus: it goes on to the slide that took its place.
    if (hadFocus) slide.focus({ preventScroll: true });
    return slide;
  }

  show(Math.max(0, ids.indexOf(found ?? '')));
  return {
    talk,
    slides,
    wrong: [wrong, missed].filter((line) => line !== '').join(' '),
    at: () => at,
    show,
    mode: () => (deck.dataset.mode ?? 'text') as Mode,
    setMode: (mode) => {
      if (mode === 'text') delete deck.dataset.mode;
      else deck.dataset.mode = mode;
      if (mode !== 'slides') slides[at]?.scrollIntoView({ block: mode === 'overview' ? 'center' : 'start' });
    },
  };
}
