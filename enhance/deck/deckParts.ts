// The deck's furniture, and the small things it does.
import { isOff, turnOff } from './switchedOff';

export interface DeckParts {
  blocked: HTMLDialogElement;
  goTo: HTMLFormElement;
  clock: HTMLElement;
  typed: HTMLElement;
}

/** @throws an Error when the deck's frame lacks one of its parts */
export function parts(deck: HTMLElement): DeckParts {
  return {
    blocked: needed(deck, 'blocked'),
    goTo: needed(deck, 'go-to'),
    clock: needed(deck, 'clock'),
    typed: needed(deck, 'typed'),
  };
}

/** @returns the dialog of the keys, whose switches hold for good, and what they say now */
export function keysDialog(root: HTMLElement): { open: () => void; singleKeys: () => boolean; clicks: () => boolean } {
  const [keys, clicks] = [needed<HTMLInputElement>(root, 'keys'), needed<HTMLInputElement>(root, 'clicks')];
  for (const [box, name] of [
    [keys, 'single-keys-off'],
    [clicks, 'clicks-off'],
  ] as const) {
    box.checked = isOff(name);
    box.addEventListener('change', () => turnOff(name, box.checked));
  }
  return { open: () => needed<HTMLDialogElement>(root, 'help').showModal(), singleKeys: () => !keys.checked, clicks: () => !clicks.checked };
}

function needed<T extends HTMLElement>(deck: HTMLElement, name: string): T {
  const found = deck.querySelector<T>(`[data-deck="${name}"]`);
  if (!found) throw new Error(`the deck has no ${name}`);
  return found;
}

/** Says something to a screen reader. */
export function say(deck: HTMLElement, text: string): void {
  const status = deck.querySelector('[data-deck="status"]');
  if (status) status.textContent = text;
}

/** A line above the slide, about the address; empty takes it away. */
export function showLine(deck: HTMLElement, text: string): void {
  const line = deck.querySelector<HTMLElement>('[data-deck="line"]');
  if (!line) return;
  line.hidden = text === '';
  line.textContent = text;
}

/** Shows another view of a figure: its button says which. */
export function switchView(button: HTMLElement): void {
  const views = button.closest('.slide-views');
  for (const view of views?.querySelectorAll<HTMLElement>('.slide-picture') ?? []) {
    view.hidden = view.dataset.view !== button.dataset.showView;
    if (!view.hidden) retitle(view);
  }
  for (const other of views?.querySelectorAll('[data-show-view]') ?? []) other.setAttribute('aria-pressed', String(other === button));
}

/** A view has a finding and a measure of its own: the slide's title, or the line above the picture, follows. */
function retitle(view: HTMLElement): void {
  const { viewTitle = '', viewSubtitle = '' } = view.dataset;
  const slide = view.closest('.slide');
  const measure = slide?.querySelector('.slide-measure');
  if (measure) measure.textContent = viewSubtitle;
  const finding = slide?.querySelector('.slide-says, h4');
  if (finding) finding.textContent = viewTitle;
}

export function toggleFullScreen(deck: HTMLElement): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  // A phone may have none: the page then stays as it is.
  else void deck.requestFullscreen?.().catch(() => {});
}

/** @returns what is said of a slide that has come: its title, or once it has been revealed the answer */
export function titleOf(slide: HTMLElement, step: number): string {
  return (step > 1 && slide.querySelector('.slide-says')?.textContent) || (slide.dataset.title ?? '');
}
