// The printed pack of a talk of one's own: its sections in its order, under its names, with the slides of its own words between them.
import { packOf, papers, timesOf, type Paper, type TimedSlide } from '@/briefing/ask/handout';
import type { OwnTalk, TalkSlide } from '@/briefing/ask/ownTalk';
import { showPack } from '../showPack';
import { addressedTalk } from './addressedTalk';
import { bodyOf, linesOf, made } from './ownSlideParts';

let asked: ReturnType<typeof addressedTalk> | undefined;

/** @returns what is shown, in words */
export function showOwnPack(pack: HTMLElement, slides: readonly TimedSlide[], form: HTMLFormElement): string {
  const first = asked === undefined;
  asked ??= addressedTalk(slides.map(({ id }) => id));
  const { talk, line } = asked;
  const { paper } = packOf(location.search, []);
  if (first) prepare(form, paper);
  const shown = talk.slides.map(({ id }) => slides.find((slide) => slide.id === id) ?? ({ kind: 'own', chapter: undefined, section: undefined } as const));
  if (first) arrange(pack, talk, shown);
  const words = showPack(pack, timesOf(shown, talk.minutes), { paper, minutes: talk.minutes, called: 'A talk of your own' });
  return [line, words].filter(Boolean).join(' ');
}

/** Keeps the choice of paper in the address; all else in it is the talk's. */
export function choosePaper(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  query.set('paper', String(new FormData(form).get('paper')));
  history.replaceState(history.state, '', `${location.pathname}?${query}${location.hash}`);
}

/** The talk is chosen on its own page: here one chooses the paper. */
function prepare(form: HTMLFormElement, paper: Paper): void {
  for (const field of form.querySelectorAll('fieldset')) field.hidden = field.querySelector('[name="paper"]') === null;
  const choice = form.elements.namedItem('paper');
  if (choice instanceof RadioNodeList && Object.hasOwn(papers, paper)) choice.value = paper;
  const line = document.querySelector<HTMLElement>('[data-pack="own"]');
  const change = line?.querySelector('a');
  if (line) line.hidden = false;
  if (change) change.search = location.search;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-pack="reader"]')) {
    link.search = location.search;
    link.hash = location.hash;
  }
}

/** Chapters, and sections in them, in the order in which the talk comes to them; its own slides behind what they follow. */
function arrange(pack: HTMLElement, { slides }: OwnTalk, shown: readonly Pick<TimedSlide, 'chapter' | 'section'>[]): void {
  const partOf = (chapter: string) =>
    [...pack.querySelectorAll<HTMLElement>('[data-chapter]')].find((part) => part.dataset.chapter === chapter && part.querySelector('[data-section]'));
  const lesson = pack.querySelector('[data-chapter]:not(:has([data-section]))') ?? pack.lastElementChild;
  const seen = new Set<string>();
  let behind: HTMLElement | undefined;
  const loose: HTMLElement[] = [];
  shown.forEach(({ chapter, section }, index) => {
    const slide = slides[index];
    const part = chapter === undefined ? undefined : partOf(chapter);
    if (slide?.own) {
      const own = ownSection(slide);
      if (behind) behind.after(own);
      else loose.push(own);
      if (behind) behind = own;
    }
    if (chapter === undefined || !part) return;
    if (!seen.has(chapter)) lesson?.before(part);
    seen.add(chapter);
    const found =
      section === undefined
        ? undefined
        : [...part.querySelectorAll<HTMLElement>('[data-section]')].find((each) => each.dataset.section === `${chapter}/${section}`);
    if (!found) return;
    if (!seen.has(`${chapter}/${section}`)) {
      part.append(found);
      part.append(...loose.splice(0));
    }
    seen.add(`${chapter}/${section}`);
    behind = found;
    const name = slide?.name;
    const head = found.querySelector('h3');
    if (name !== undefined && slide?.id === `${chapter}/${section}` && head) head.textContent = name;
  });
  // A talk of nothing but one's own slides.
  if (loose.length > 0) lesson?.before(made('section', 'pack-part', ...loose));
}

/** A student's has room to write, a teacher's what to say. */
function ownSection({ own }: TalkSlide): HTMLElement {
  const section = made('section', 'pack-section pack-own-slide');
  if (!own) return section;
  if (own.title) section.append(made('h3', '', own.title));
  section.append(...bodyOf(own), made('p', 'pack-where', 'The presenter’s own slide.'));
  const isTeacher = document.getElementById('pack')?.dataset.for === 'teacher';
  const room = document.querySelector('.pack .room-to-write')?.cloneNode(true);
  if (isTeacher && own.say)
    section.append(made('div', 'pack-notes', made('p', 'pack-label', 'Speaker’s notes'), ...linesOf(own.say).map((line) => made('p', '', line))));
  if (!isTeacher && room) section.append(room);
  return section;
}
