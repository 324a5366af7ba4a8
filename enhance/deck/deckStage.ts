// What of the deck is to be seen: which slides are in the talk, which one is up, and in what mode.
import { isInTalk, nearestSlide, talkOf, type SlideKind, type Talk } from '@/briefing/ask/deck';
import type { Importance } from '@/briefing/read/chapterDraft';
import { closeOverview, openOverview, wayTo } from './deckOverview';

/** `text` is the page without JavaScript, too: every slide and its notes, one under the other. */
export type Mode = 'slides' | 'overview' | 'below' | 'text';

/** A talk of one's own, laid out. */
export interface OwnStage {
  slides: HTMLElement[];
  minutes: number;
  /** What its address asked for and did not get. */
  line: string;
}

export interface Stage {
  minutes: number;
  /** Those in the talk, in order. */
  slides: HTMLElement[];
  /** What the address asked for and did not get. */
  wrong: string;
  /** The slide that is up, from 0. */
  at: () => number;
  current: () => HTMLElement;
  /** @returns the place of the slide an address asks for; where there is none, the nearest, and a line that says so */
  find: (asked: string) => { index: number; missed: string };
  /** Which step of it is shown, from 1. */
  step: () => number;
  /** @param step from 1; more than the slide has is its last; @returns the slide now up; out of range, the nearest end */
  show: (index: number, step?: number) => HTMLElement;
  /** The next step of the slide, or else the next slide. @returns whether there was one */
  forward: () => boolean;
  /** The step before, or else the slide before with all its steps. @returns whether there was one */
  back: () => boolean;
  /** Lays out the neighbours of the slide that is up, unseen, so that the next press only has to paint. */
  prepare: () => void;
  mode: () => Mode;
  setMode: (mode: Mode) => void;
}

/** @param deck the element with the slides; @param asked the slide's id in the address, empty for none; @param askedStep its step, from 1; @param own in place of the talk the address's minutes make */
export function setStage(deck: HTMLElement, search: string, asked: string, askedStep = 1, own?: OwnStage): Stage {
  const all = [...deck.querySelectorAll<HTMLElement>('.slide')];
  const chapters = [...new Set(all.flatMap(({ dataset }) => dataset.chapter ?? []))];
  const { wrong = '', ...talk } = talkOf(search, chapters);
  const slides = own?.slides.length ? own.slides : all.filter((slide) => isShown(slide, talk));
  for (const slide of all) slide.hidden = !slides.includes(slide);
  slides.forEach((slide, index) => {
    for (const number of slide.querySelectorAll('.slide-number')) number.textContent = `${index + 1} of ${slides.length}`;
  });
  for (const line of deck.querySelectorAll<HTMLElement>('[data-contents]')) {
    line.hidden = !slides.some(({ dataset }) => dataset.chapter === line.dataset.contents);
  }
  const ids = slides.map(({ id }) => id);
  let at = -1;
  let step = 1;
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

  function setStep(wanted: number): void {
    step = Math.max(1, Math.min(stepsOf(current()), wanted));
    if (stepsOf(current()) > 1) current().dataset.step = String(step);
  }

  function forward(): boolean {
    const steps = stepsOf(current());
    if (step < steps) show(at, step + 1);
    else if (at < slides.length - 1) show(at + 1);
    else return false;
    return true;
  }

  function back(): boolean {
    const before = slides[at - 1];
    if (step > 1) show(at, step - 1);
    else if (before) show(at - 1, stepsOf(before));
    else return false;
    return true;
  }

  function show(index: number, wanted = 1): HTMLElement {
    const next = Math.max(0, Math.min(slides.length - 1, index));
    const before = slides[at];
    if (next === at) {
      setStep(wanted);
      return current();
    }
    const hadFocus = before?.contains(document.activeElement) ?? false;
    at = next;
    setStep(wanted);
    // It keeps its layout, for the way back.
    if (before) before.dataset.near = '';
    // The inline script may have put one up before this ran.
    mark('up', [current()]);
    mark('next', [slides[next + 1]]);
    // What is hidden loses the focus: it goes on to the slide that took its place.
    if (mode() === 'overview') wayTo(current())?.focus();
    else if (hadFocus) current().focus({ preventScroll: true });
    // The speaker's view has one slide; on a phone it would scroll its clock away.
    if (mode() !== 'slides' && !deck.matches('.speaker')) current().scrollIntoView({ block: 'nearest' });
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
  show(index, missed ? 1 : askedStep);
  return {
    minutes: own?.minutes ?? talk.minutes,
    slides,
    wrong: [own ? own.line : wrong, missed].filter((line) => line !== '').join(' '),
    at: () => at,
    current,
    find,
    step: () => step,
    show,
    forward,
    back,
    prepare: () => mark('near', [slides[at - 1], slides[at + 1]]),
    mode,
    setMode,
  };
}

function isShown({ dataset: { importance, chapter, kind } }: HTMLElement, talk: Talk): boolean {
  return isInTalk({ importance: Number(importance) as Importance, chapter, kind: kind as SlideKind }, talk);
}

/** How many steps a slide has: a question comes before its answer. */
export function stepsOf({ dataset: { steps } }: HTMLElement): number {
  return Number(steps ?? 1);
}
