// What both windows show alike beside the slide: a black or white screen, a figure alone, who says so, the time, a chart's view, dark or light, all slides at once.
import { turnTheme } from '../theme';
import { switchView } from './deckParts';
import type { Mode } from './deckStage';

export interface Showing {
  screen: 'black' | 'white' | '';
  zoom: boolean;
  who: boolean;
  /** The time, on the wall. */
  timer: boolean;
  /** Which of the chart's views, from 0. */
  view: number;
  dark: boolean;
  mode: Mode;
}

/** @param root carries the state in its attributes; @param slide the one that is up */
export function showingOf(root: HTMLElement, slide: HTMLElement, mode: Mode): Showing {
  const { screen = '', zoom, who, timer } = root.dataset;
  const view = [...slide.querySelectorAll('[data-show-view]')].findIndex((button) => button.getAttribute('aria-pressed') === 'true');
  return {
    screen: screen as Showing['screen'],
    zoom: zoom !== undefined,
    who: who !== undefined,
    timer: timer !== undefined,
    view: Math.max(0, view),
    dark: isDark(),
    mode,
  };
}

/** Takes over all but the mode, which each window has its own way for. */
export function takeOver(root: HTMLElement, slide: HTMLElement, { screen, zoom, who, timer, view, dark }: Showing): void {
  mark(root, 'screen', screen);
  mark(root, 'zoom', zoom);
  mark(root, 'who', who);
  mark(root, 'timer', timer);
  const button = slide.querySelectorAll<HTMLElement>('[data-show-view]')[view];
  if (button && button.getAttribute('aria-pressed') !== 'true') switchView(button);
  if (dark !== isDark()) turnTheme();
}

/** Sets an attribute, or takes it away. */
export function mark(root: HTMLElement, name: string, value: string | boolean): void {
  if (value === false || value === '') delete root.dataset[name];
  else root.dataset[name] = value === true ? '' : value;
}

/** Turns on what is off, and off what is on. */
export function turn(root: HTMLElement, name: string): void {
  mark(root, name, root.dataset[name] === undefined);
}

/** A black or white screen, or none where it was that already. */
export function turnScreen(root: HTMLElement, wanted: 'black' | 'white'): void {
  mark(root, 'screen', root.dataset.screen === wanted ? '' : wanted);
}

/** Turns one of the two on where the slide has something for it, and the other off. */
export function turnOver(root: HTMLElement, slide: HTMLElement, name: 'zoom' | 'who'): void {
  const there = slide.querySelector(name === 'zoom' ? '.slide-picture' : '.slide-who') !== null;
  const on = root.dataset[name] === undefined && there;
  mark(root, 'zoom', false);
  mark(root, 'who', false);
  mark(root, name, on);
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}
