// The search over the page: a field, what was found under it, and what to do when nothing is.
import type { Answer } from '@/briefing/find/answer';
import { element } from './element';
import { finderWorker } from './finderWorker';
import { findStyles } from './findStyles';
import { drawAnswer, saidOf } from './searchResults';

const invitation = 'Names, places, words, dates; in English, Korean or Japanese.';
const unavailable = 'Search is not available now.';

let opened: ((query?: string) => void) | undefined;

/** Handed over: a module that two others import would be a third file for every page. */
interface SingleKeys {
  areSingleKeysOff: () => boolean;
  switchSingleKeys: (off: boolean) => void;
}

/** @param link the button, which knows where the worker and its files are; @param query what to look for at once */
export function openSheet(link: HTMLElement, keys: SingleKeys, query?: string): void {
  opened ??= sheetFor(link, keys);
  opened(query);
}

function sheetFor(link: HTMLElement, { areSingleKeysOff, switchSingleKeys }: SingleKeys): (query?: string) => void {
  const { worker = '', names = '', texts = '' } = link.dataset;
  // A sheet adopted by a script needs no leave of the page's policy.
  const looks = new CSSStyleSheet();
  looks.replaceSync(findStyles);
  document.adoptedStyleSheets.push(looks);
  const { sheet, field, status, list, below, note, close, slash } = partsOfSheet();
  /** The kind of which all rows are shown. */
  let only: string | undefined;
  let chosen = -1;

  const finder = finderWorker(
    { worker, names, texts },
    { shown, failed, namesOnly: () => (note.textContent = 'The texts did not come: titles and names alone are looked through.') },
  );
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];

  function choose(place: number): void {
    const all = options();
    chosen = all.length === 0 ? -1 : (place + all.length) % all.length;
    for (const [index, option] of all.entries()) option.setAttribute('aria-selected', String(index === chosen));
    const option = all[chosen];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    if (place !== 0) option?.scrollIntoView({ block: 'nearest' });
  }

  function shown(answer: Answer): void {
    if (field.value.trim() === '') return;
    status.textContent = saidOf(answer, only);
    below.replaceChildren(
      ...drawAnswer(list, answer, only, (kind) => {
        only = kind;
        look();
        field.focus();
      }),
    );
    field.setAttribute('aria-expanded', String(answer.groups.length > 0));
    choose(0);
  }

  function empty(said: string, ...nodes: (Node | string)[]): void {
    status.textContent = said;
    list.replaceChildren();
    below.replaceChildren(...(nodes.length > 0 ? [element('p', 'find-words', ...nodes)] : []));
    field.setAttribute('aria-expanded', 'false');
    choose(0);
  }

  function failed(): void {
    empty(unavailable, 'Everything is listed in the ', contentsLink(), '.');
  }

  function look(): void {
    if (field.value.trim() === '') empty('', `${invitation} Everything is also listed in the `, contentsLink(), '.');
    else {
      // The first answer waits for the files.
      if (list.childElementCount === 0) empty('Looking …');
      finder.ask(field.value, only);
    }
  }

  field.addEventListener('input', () => {
    only = undefined;
    look();
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(chosen + (event.key === 'ArrowDown' ? 1 : -1));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      options()[chosen]?.click();
    }
  });
  // A place on the same page is under the sheet.
  sheet.addEventListener('click', (event) => {
    const way = (event.target as Element).closest('a');
    if (way?.pathname === location.pathname && way.hash) sheet.close();
  });
  close.addEventListener('click', () => sheet.close());
  slash.addEventListener('change', () => switchSingleKeys(!slash.checked));
  document.body.append(sheet);

  return (query) => {
    if (query !== undefined) field.value = query;
    slash.checked = !areSingleKeysOff();
    if (!sheet.open) sheet.showModal();
    field.focus();
    field.select();
    look();
  };
}

function contentsLink(): HTMLElement {
  const link = element('a', '', 'contents');
  link.setAttribute('href', '/contents');
  return link;
}

function partsOfSheet() {
  const sheet = element('dialog', 'find', element('div', 'page'));
  sheet.setAttribute('aria-label', 'Search');
  const name = document.querySelector('.site-name')?.cloneNode(true) ?? '';
  const close = element('button', 'site-box', 'Close ', element('kbd', '', 'Esc'));
  close.type = 'button';
  const head = element('div', 'find-head', name, close);
  const line = (document.querySelector('.lifeline-chapter') ?? document.querySelector('.lifeline-slim'))?.cloneNode(true);
  // It is drawn with the patterns of the one in the page.
  if (line instanceof Element) line.querySelector('defs')?.remove();

  const field = element('input', 'find-field');
  for (const [attribute, value] of Object.entries({
    id: 'find-field',
    type: 'text',
    role: 'combobox',
    inputmode: 'search',
    enterkeyhint: 'go',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'find-list',
  }))
    field.setAttribute(attribute, value);
  const label = element('label', 'find-kind', 'Search');
  label.htmlFor = field.id;
  const status = element('p', 'find-status');
  status.setAttribute('role', 'status');
  const list = element('div', 'find-list');
  list.id = 'find-list';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Results');
  const below = element('div', 'find-below');
  const note = element('p', 'find-note');
  note.setAttribute('role', 'status');
  const slash = element('input', '');
  slash.type = 'checkbox';
  const keys = element(
    'p',
    'find-keys',
    element('span', 'find-hint', element('kbd', '', '↑'), ' ', element('kbd', '', '↓'), ' to move, ', element('kbd', '', 'Enter'), ' to open'),
    element('label', '', slash, ' ', element('kbd', '', '/'), ' alone opens the search'),
  );
  sheet.firstElementChild?.append(head, line ?? '', element('div', 'find-ask', label, field, status), list, below, note, keys);
  return { sheet, field, status, list, below, note, close, slash };
}
