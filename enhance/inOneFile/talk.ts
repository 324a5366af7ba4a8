// The talk in the one file for classrooms: slides by the keyboard, their steps, notes, sources, and hands counted by hand. It needs nothing outside the file.
import type { HandsHost } from '../live/handsHost';
import { openHandsInFile } from './handsInFile';

/** Presses of 1 to 4 with no question up, kept for each slide as long as the file is open. */
const hands = new Map<Element, number[]>();
const options = 4;
const names = ['First', 'second', 'third', 'fourth'];

const deck = document.getElementById('deck');
const doors = [...document.querySelectorAll<HTMLButtonElement>('button[data-talk]')];
const slides = [...(deck?.querySelectorAll<HTMLElement>('.slide') ?? [])];
const count = document.createElement('p');
count.className = 'hands';
count.setAttribute('role', 'status');
const dark = document.createElement('div');
dark.className = 'black';

let talk: HTMLElement[] = [];
let at = 0;
/** The count of a question: C. */
let asked: HandsHost | undefined;

if (deck) {
  document.querySelector('[data-keys]')?.removeAttribute('hidden');
  document.body.append(count, dark);
  asked = openHandsInFile(
    deck,
    () => talk[at]?.dataset.chapter,
    () => tellHands(),
  );
  for (const door of doors) door.addEventListener('click', () => begin(Number(door.dataset.talk)));
  for (const button of deck.querySelectorAll<HTMLButtonElement>('.slide-switch button')) button.addEventListener('click', () => showView(button));
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !('talk' in document.documentElement.dataset)) return;
    if (event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter')) return;
    if (asked?.takes(event) || press(event)) event.preventDefault();
  });
  deck.addEventListener('click', ({ target }) => {
    if ('talk' in document.documentElement.dataset && target instanceof Element && !target.closest('a, button, .slide-notes, .deck-room')) move(1);
  });
}

/** @param depth slides of this importance and above: 1 takes ten minutes, 2 twenty, 3 forty-five */
function begin(depth: number): void {
  talk = slides.filter((slide) => Number(slide.dataset.importance) <= depth);
  for (const slide of slides) slide.hidden = !talk.includes(slide);
  for (const [place, slide] of talk.entries()) {
    const number = slide.querySelector('.slide-number');
    if (number) number.textContent = `${place + 1} / ${talk.length}`;
  }
  document.documentElement.dataset.talk = '';
  show(0, 1);
}

function end(): void {
  delete document.documentElement.dataset.talk;
  delete deck?.dataset.mode;
  for (const slide of slides) slide.hidden = false;
  document.body.dataset.black = 'false';
  count.textContent = '';
  doors[0]?.focus();
}

function show(place: number, step: number): void {
  if (!deck) return;
  at = Math.max(0, Math.min(talk.length - 1, place));
  if (deck.dataset.mode !== 'below') deck.dataset.mode = 'slides';
  for (const slide of slides) delete slide.dataset.up;
  const slide = talk[at];
  if (!slide) return;
  slide.dataset.up = '';
  slide.dataset.step = String(step);
  delete deck.dataset.who;
  slide.focus({ preventScroll: true });
  tellHands();
}

/** A slide that asks first shows its answer at the second step; back goes back by steps, too. */
function move(by: 1 | -1): void {
  const slide = talk[at];
  const [step, steps] = [Number(slide?.dataset.step ?? 1), Number(slide?.dataset.steps ?? 1)];
  if (step + by >= 1 && step + by <= steps) show(at, step + by);
  else if (talk[at + by]) show(at + by, by > 0 ? 1 : Number(talk[at + by]?.dataset.steps ?? 1));
}

/** @returns whether the key has a meaning here */
function press({ key, code, shiftKey }: KeyboardEvent): boolean {
  const option = /^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1];
  if (code === 'KeyC') asked?.press();
  else if (code === 'KeyB') document.body.dataset.black = String(document.body.dataset.black !== 'true');
  // Beneath a question the slides stay as they are.
  else if (asked?.isUp()) return false;
  else if (option) raise(Number(option) - 1, shiftKey ? -1 : 1);
  else if (['ArrowRight', 'ArrowDown', 'PageDown', 'Enter'].includes(key) || (key === ' ' && !shiftKey)) move(1);
  else if (['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', ' '].includes(key)) move(-1);
  else if (key === 'Home') show(0, 1);
  else if (key === 'End') show(talk.length - 1, 1);
  else if (key === 'Escape') end();
  else if (code === 'KeyN' && deck) deck.dataset.mode = deck.dataset.mode === 'below' ? 'slides' : 'below';
  else if (code === 'KeyA' && deck) deck.toggleAttribute('data-who');
  else if (code === 'Digit0') forget();
  else return false;
  return true;
}

function raise(option: number, by: 1 | -1): void {
  const slide = talk[at];
  if (!slide) return;
  const counted = hands.get(slide) ?? Array.from({ length: options }, () => 0);
  counted[option] = Math.max(0, (counted[option] ?? 0) + by);
  hands.set(slide, counted);
  tellHands();
}

function forget(): void {
  const slide = talk[at];
  if (slide) hands.delete(slide);
  tellHands();
}

function tellHands(): void {
  count.hidden = asked?.isUp() ?? false;
  const counted = hands.get(talk[at] ?? document.body);
  const sum = counted?.reduce((total, each) => total + each, 0) ?? 0;
  count.textContent =
    counted && sum > 0 ? `${counted.map((each, option) => `${names[option]} ${each}`).join(', ')}. ${sum} ${sum === 1 ? 'hand' : 'hands'}.` : '';
}

function showView(button: HTMLButtonElement): void {
  const all = [...(button.parentElement?.querySelectorAll('button') ?? [])];
  const pictures = button.closest('.slide-views')?.querySelectorAll<HTMLElement>('.slide-picture') ?? [];
  for (const [place, each] of all.entries()) {
    each.setAttribute('aria-pressed', String(each === button));
    const picture = pictures[place];
    if (picture) picture.hidden = each !== button;
  }
}
