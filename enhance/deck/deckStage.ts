// What of the deck is to be seen: which slides are in the talk, which one is up, and in what mode.
import { isInTalk, nearestSlide, talkOf, type SlideKind, type Talk } from '@/content/deck';
import type { Importance } from '@/content/readChapter';
import { closeOverview, openOverview, wayTo } from './deckOverview';

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
  current: () => HTMLElement;
  /** @returns the place of the slide an address asks for; where there is none, the nearest, and a line that says so */
  find: (asked: string) => { index: number; missed: string };
  /** @returns the slide now up; out of range, the nearest end */
  show: (index: number) => HTMLElement;
  /** Lays out the neighbours of the slide that is up, unseen, so that the next press only has to paint. */
  prepare: () => void;
  mode: () => Mode;
  setMode: (mode: Mode) => void;
}

/** @param deck the element with the slides; @param asked the slide's id in the address, empty for none */
export function setStage(deck: HTMLElement, search: string, asked: string): Stage {
  const all = [...deck.querySelectorAll<HTMLElement>('.slide')];
  const chapters = [...new Set(all.flatMap(({ dataset }) => dataset.chapter ?? []))];
  const { wrong = '', ...talk } = talkOf(search, chapters);
  const slides = all.filter((slide) => isShown(slide, talk));
  for (const slide of all) slide.hidden = !slides.includes(slide);
  slides.forEach((slide, index) => {
    for (const number of slide.querySelectorAll('.slide-number')) number.textContent = `${index + 1} / ${slides.length}`;
  });
  for (const line of deck.querySelectorAll<HTMLElement>('[data-contents]')) {
    line.hidden = !slides.some(({ dataset }) => dataset.chapter === line.dataset.contents);
  }
  const ids = slides.map(({ id }) => id);
  let at = -1;
  const current = () => slides[at] as HTMLElement;
  const mode = () => (deck.dataset.mode ?? 'text') as Mode;
  const mark = (name: 'up' | 'next' | 'near', marked: readonly (HTMLElement | undefined)[]) => {
    for (const other of deck.querySelectorAll<HTMLElement>(`.slide[data-${name}]`)) if (!marked.includes(other)) delete other.dataset[name];
    for (const slide of marked) if (slide) slide.dataset[name] = '';
  };

  function find(wanted: string) {
    const found = wanted ? nearestSlide(wanted, ids) : ids[0];
    const missed = wanted && found !== wanted ? `There is no slide “${wanted}” in this talk: this is the nearest.` : '';
    return { index: Math.max(0, ids.indexOf(found ?? '')), missed };
  }

  function show(index: number): HTMLElement {
    const next = Math.max(0, Math.min(slides.length - 1, index));
    const before = slides[at];
    if (next === at) return current();
    const hadFocus = before?.contains(document.activeElement) ?? false;
    at = next;
    // It keeps its layout, for the way back.
    if (before) before.dataset.near = '';
    // The inline script may have put one up before this ran.
    mark('up', [current()]);
    mark('next', [slides[next + 1]]);
    // What is hidden loses the focus: it goes on to the slide that took its place.
    if (mode() === 'overview') wayTo(current())?.focus();
    else if (hadFocus) current().focus({ preventScroll: true });
    if (mode() !== 'slides') current().scrollIntoView({ block: 'nearest' });
    return current();
  }

  function setMode(to: Mode) {
    const from = mode();
    if (to === from) return;
    if (to === 'overview') openOverview(slides);
    if (from === 'overview') closeOverview(slides);
    const inSlides = slides.some((slide) => slide.contains(document.activeElement));
    if (to === 'text') delete deck.dataset.mode;
    else deck.dataset.mode = to;
    if (to !== 'slides') current().scrollIntoView({ block: to === 'overview' ? 'center' : 'start' });
    if (to === 'overview') wayTo(current())?.focus({ preventScroll: true });
    else if (from === 'overview' || inSlides) current().focus({ preventScroll: true });
  }

  const { index, missed } = find(asked);
  show(index);
  return {
    talk,
    slides,
    wrong: [wrong, missed].filter((line) => line !== '').join(' '),
    at: () => at,
    current,
    find,
    show,
    prepare: () => mark('near', [slides[at - 1], slides[at + 1]]),
    mode,
    setMode,
  };
}

function isShown({ dataset: { importance, chapter, kind } }: HTMLElement, talk: Talk): boolean {
  return isInTalk({ importance: Number(importance) as Importance, chapter, kind: kind as SlideKind }, talk);
}
