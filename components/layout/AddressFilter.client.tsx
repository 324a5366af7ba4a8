'use client';
// Filters the rows of a page by the selects of its form, and keeps the choice in the address: `?actor=tokyo`.
import { useEffect } from 'react';

/**
 * Draws nothing; the server draws everything it works on (FilterForm.tsx draws the form):
 * - `<form id={form} method="get">`: each select is a filter, its name the name in the address, its empty value 'all';
 *   a reset button shows all again;
 * - `data-filter="row"`: a row to show or hide. For every select it has `data-<name>`, several values separated by spaces;
 * - `data-filter="mark"`: shown and hidden like a row, but not counted (the same event in a picture);
 * - `data-filter="group"`: hidden while none of its rows is shown (a year and its heading);
 * - `data-filter="status"`: the count, in words.
 * Without JavaScript every row stays. Values are compared in small letters; an unknown one is named and left out.
 */
export function AddressFilter({ form: id, noun }: { form: string; /** In the plural: 'events'. */ noun: string }) {
  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    const filters = [...form.querySelectorAll('select')];
    const rows = all('row');

    const show = (unknown: readonly string[] = []) => {
      const asked = filters.filter(({ value }) => value !== '');
      const fits = (row: Element) => asked.every(({ name, value }) => row.getAttribute(`data-${name}`)?.split(' ').includes(value));
      for (const row of [...rows, ...all('mark')]) row.toggleAttribute('hidden', !fits(row));
      for (const group of all('group')) group.toggleAttribute('hidden', !group.querySelector('[data-filter="row"]:not([hidden])'));
      const shown = rows.filter((row) => !row.hasAttribute('hidden')).length;
      const count = shown === rows.length ? `All ${shown} ${noun}` : `${shown} of ${rows.length} ${noun}`;
      for (const status of all('status')) status.textContent = [...unknown, count].join(' ');
    };

    const readAddress = () => {
      const params = new URLSearchParams(location.search);
      const unknown = filters.flatMap((select) => {
        const asked = params.get(select.name)?.trim() ?? '';
        select.value = asked.toLowerCase();
        if (select.selectedIndex >= 0) return [];
        select.value = '';
        return [`There is no “${asked}” under ${select.labels[0]?.textContent}, so that filter is left out.`];
      });
      show(unknown);
      const target = document.getElementById(location.hash.slice(1));
      // A link to one row wins over a filter that would hide it.
      if (target?.closest('[data-filter="row"][hidden]')) showAll();
      if (target && params.size > 0) target.scrollIntoView();
    };

    const writeAddress = () => {
      const address = new URL(location.href);
      for (const { name, value } of filters) {
        if (value) address.searchParams.set(name, value);
        else address.searchParams.delete(name);
      }
      if (address.href !== location.href) history.replaceState(history.state, '', address);
      show();
    };

    const showAll = () => {
      for (const select of filters) select.value = '';
      writeAddress();
    };

    const onSubmit = (event: Event) => {
      event.preventDefault();
      writeAddress();
    };
    const onReset = (event: Event) => {
      event.preventDefault();
      showAll();
    };
    readAddress();
    form.addEventListener('change', writeAddress);
    form.addEventListener('submit', onSubmit);
    form.addEventListener('reset', onReset);
    addEventListener('popstate', readAddress);
    return () => {
      form.removeEventListener('change', writeAddress);
      form.removeEventListener('submit', onSubmit);
      form.removeEventListener('reset', onReset);
      removeEventListener('popstate', readAddress);
    };
  }, [id, noun]);
  return null;
}

function all(part: 'row' | 'mark' | 'group' | 'status'): Element[] {
  return [...document.querySelectorAll(`[data-filter="${part}"]`)];
}
