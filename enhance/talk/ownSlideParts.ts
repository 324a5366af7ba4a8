// A slide of one's own words as elements: on the wall, and in the printed pack. Words are set as text, so that markup is shown and never run.
import type { OwnSlide } from '@/briefing/ask/ownWords';

/** Of words and lines, beyond which they are set smaller, twice. */
const sizes = [
  { letters: 220, lines: 3 },
  { letters: 420, lines: 6 },
] as const;

/** @returns an element with its class, and its text or its children */
export function made(tag: string, className: string, ...inside: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...inside);
  return element;
}

/** @returns the lines of a text, the empty ones left out */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** @returns its words and its picture, each where there is one */
export function bodyOf({ text, picture, shows = '' }: OwnSlide): HTMLElement[] {
  const lines = linesOf(text);
  const image = document.createElement('img');
  if (picture) image.src = picture;
  image.alt = shows;
  return [
    ...(lines.length > 1 ? [made('ul', '', ...lines.map((line) => made('li', '', line)))] : lines.map((line) => made('p', '', line))),
    ...(picture ? [image] : []),
  ];
}

/** @returns a slide as components/deck/Slide.tsx draws the briefing's */
export function ownSlideElement(id: string, own: OwnSlide): HTMLElement {
  const lines = linesOf(own.text);
  const smaller = sizes.filter(({ letters, lines: most }) => own.text.length > letters || lines.length > most).length;
  const [words, picture] = [bodyOf({ ...own, picture: '' }), own.picture ? bodyOf({ ...own, text: '' }) : []];
  const main = made('div', 'slide-main own-main', ...(words.length > 0 ? [made('div', 'own-words', ...words)] : []), ...picture);
  const number = made('span', 'slide-number');
  const page = made(
    'div',
    'slide-page',
    ...(own.title ? [made('h3', '', own.title)] : []),
    main,
    made('div', 'slide-foot', made('span', ''), 'The presenter’s own slide', number),
  );
  const slide = made('section', 'slide slide-own', made('div', 'slide-frame', page));
  slide.id = id;
  slide.tabIndex = -1;
  Object.assign(slide.dataset, { kind: 'own', title: own.title || lines[0] || own.shows || 'A picture', smaller: String(smaller), importance: '1' });
  if (own.say)
    slide.append(
      made('div', 'slide-notes', made('div', 'slide-say', made('p', 'slide-notes-head', 'Say'), ...linesOf(own.say).map((line) => made('p', '', line)))),
    );
  return slide;
}
