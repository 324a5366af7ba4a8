// Filters the rows of a page by the fields of its form, and keeps the choice in the address: `?actor=tokyo`.

/**
 * The server draws everything it works on (FilterForm.tsx draws the form):
 * - `<form method="get" data-filters="events">`, with what is filtered in the plural: each select is a filter, its name the name in the address, its empty value 'all';
 *   with `data-links-to` it looks for a link in the row, else for `data-<name>`, several values separated by spaces;
 *   a search field looks for its words in the row's `data-filter="text"`, or in the whole row; a reset button shows all;
 * - `data-filter="row"`: a row to show or hide;
 * - `data-filter="mark"`: shown and hidden like a row, but not counted (the same event in a picture);
 * - `data-filter="group"`: hidden while none of its rows is shown (a year and its heading);
 * - `data-filter="entry"`: an entry of the contents, hidden with the group whose heading it leads to;
 * - `data-filter="link"`: a link to a choice on this page, followed without loading it again;
 * - `data-filter="status"`: the count, in words; `data-filter="empty"`: shown when no row is.
 * Without JavaScript every row stays. Values are compared in small letters; an unknown one is named and left out.
 */
export function filterByAddress(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) filterBy(form);
}

function filterBy(form: HTMLFormElement): void {
  const noun = form.dataset.filters ?? '';
  const filters = [...form.querySelectorAll('select')];
  const search = form.querySelector<HTMLInputElement>('input[type="search"]');
  const fields = search ? [search, ...filters] : filters;
  const rows = all('row');
  const texts = new Map<Element, string>();
  let typing: ReturnType<typeof setTimeout> | undefined;

  const textOf = (row: Element) => {
    const known = texts.get(row) ?? plain((row.querySelector('[data-filter="text"]') ?? row).textContent);
    texts.set(row, known);
    return known;
  };

  const show = (remarks: readonly string[] = []) => {
    const asked = filters.filter(({ value }) => value !== '');
    const words = plain(search?.value ?? '')
      .split(' ')
      .filter(Boolean);
    const fits = (row: Element) => asked.every((select) => fitsIn(row, select)) && words.every((word) => textOf(row).includes(word));
    for (const row of [...rows, ...all('mark')]) row.toggleAttribute('hidden', !fits(row));
    for (const group of all('group')) group.toggleAttribute('hidden', !group.querySelector('[data-filter="row"]:not([hidden])'));
    for (const entry of all('entry')) entry.toggleAttribute('hidden', target(entry.querySelector('a')?.hash)?.closest('[hidden]') != null);
    const shown = rows.filter((row) => !row.hasAttribute('hidden')).length;
    const count = shown === rows.length ? `All ${shown} ${noun}` : `${shown} of ${rows.length} ${noun}`;
    for (const status of all('status')) status.textContent = [...remarks, count].join(' ');
    for (const empty of all('empty')) empty.toggleAttribute('hidden', shown > 0);
  };

  const readAddress = () => {
    const params = new URLSearchParams(location.search);
    const unknown: [string, string][] = [];
    if (search) search.value = params.get(search.name) ?? '';
    for (const select of filters) {
      const asked = params.get(select.name)?.trim() ?? '';
      select.value = asked.toLowerCase().replaceAll(' ', '-');
      if (select.selectedIndex >= 0) continue;
      select.value = '';
      unknown.push([select.labels[0]?.textContent.toLowerCase() ?? select.name, asked]);
    }
    const outcome = fields.some(({ value }) => value !== '') ? 'that filter is left out.' : `all ${noun} are shown.`;
    show(unknown.map(([label, asked]) => `There is no ${label} “${asked}”: ${outcome}`));
    showTarget();
  };

  /** A link to one row wins over a choice that would hide it. */
  const showTarget = () => {
    const row = target(location.hash);
    const chosen = fields.some(({ value }) => value !== '');
    if (row?.closest('[hidden]')) {
      clear();
      writeAddress('The one you asked for was not in your choice, so all are shown.');
    }
    if (row && chosen) row.scrollIntoView();
  };

  const writeAddress = (...remarks: string[]) => {
    clearTimeout(typing);
    const address = new URL(location.href);
    for (const { name, value } of fields) {
      if (value.trim()) address.searchParams.set(name, value.trim());
      else address.searchParams.delete(name);
    }
    if (address.href !== location.href) history.replaceState(history.state, '', address);
    show(remarks);
  };

  const clear = () => {
    for (const field of fields) field.value = '';
  };

  const onInput = ({ target: field }: Event) => {
    clearTimeout(typing);
    if (field === search) typing = setTimeout(writeAddress, 200);
    else writeAddress();
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    writeAddress();
  };
  const onReset = (event: Event) => {
    event.preventDefault();
    clear();
    writeAddress();
  };
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-filter="link"]');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    readAddress();
  };
  readAddress();
  form.removeAttribute('data-waits');
  form.addEventListener('input', onInput);
  form.addEventListener('submit', onSubmit);
  form.addEventListener('reset', onReset);
  document.addEventListener('click', onClick);
  addEventListener('popstate', readAddress);
  addEventListener('hashchange', showTarget);
}

function fitsIn(row: Element, { name, value, dataset }: HTMLSelectElement): boolean {
  if (!dataset.linksTo) return row.getAttribute(`data-${name}`)?.split(' ').includes(value) ?? false;
  const address = dataset.linksTo + value;
  return row.querySelector(`a[href="${address}"], a[href^="${address}#"]`) !== null;
}

/** Small letters, straight apostrophes, plain hyphens and no accents: what a reader types finds what is printed. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function target(hash: string | undefined): Element | null {
  return hash ? document.getElementById(hash.slice(1)) : null;
}

function all(part: 'row' | 'mark' | 'group' | 'entry' | 'status' | 'empty'): Element[] {
  return [...document.querySelectorAll(`[data-filter="${part}"]`)];
}
