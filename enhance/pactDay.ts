// Answers for the day asked for by words, slider or event, in a sentence, and keeps the day in the address: `?day=2019-11-10`.
import type { PactKnown } from '@/components/timeline/PactDay';
import { addDays, addMonths, daysBetween, formatDate, lastDay } from '@/briefing/write/dates';
import { askableDaysOf, pactOnDay, readAskedDay, usualDay, type AskableDays } from '@/briefing/ask/pactOnDay';
import { arithmeticOn, stateOn, stepWords } from '@/briefing/write/pactSentences';
import { eventDays, eventLinksOn } from './eventsOnPage';

/** PactDay.tsx draws the form and the answer for the day it was made on. */
export function answerForDays(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-pact]');
  const slider = form?.querySelector<HTMLInputElement>('input[type="range"]');
  if (!form || !slider) return;
  const known = JSON.parse(form.dataset.pact ?? '') as PactKnown;
  const askable = askableDaysOf(known.spans, known.knownTo);
  const { first, last } = askable;
  const choices = { date: choice(form, 'date'), month: choice(form, 'month'), year: choice(form, 'year') };
  const days = eventDays().filter((each) => each >= first && each <= last);
  const chosenDay = () => {
    const month = `${choices.year.value}-${choices.month.value}`;
    const asked = `${month}-${choices.date.value.padStart(2, '0')}`;
    // A month may be shorter than the day chosen before: its last day is taken.
    return asked > lastDay(month) ? lastDay(month) : asked;
  };
  let day = '';
  let later: ReturnType<typeof setTimeout> | undefined;

  const show = (asked: string | null) => {
    const read = readAskedDay(asked, askable);
    day = read.day;
    const [year = '', month = '', date = ''] = day.split('-');
    choices.year.value = year;
    choices.month.value = month;
    choices.date.value = String(Number(date));
    slider.value = String(daysBetween(first, day));
    slider.setAttribute('aria-valuetext', formatDate(day));
    showAnswer(form, day, missedWords(asked, read, askable), known);
    for (const button of form.querySelectorAll<HTMLButtonElement>('button')) {
      const { to } = button.dataset;
      if (to === 'today') button.hidden = day === usualDay(askable);
      if (to !== 'previous' && to !== 'next') continue;
      const found = eventFrom(to);
      button.textContent = stepWords(to, found);
      if (found) button.removeAttribute('aria-disabled');
      else button.setAttribute('aria-disabled', 'true');
    }
  };
  const eventFrom = (way: 'previous' | 'next') => (way === 'next' ? days.find((each) => each > day) : days.findLast((each) => each < day));
  const showAddressed = () => {
    clearTimeout(later);
    show(new URLSearchParams(location.search).get('day'));
  };
  const ask = (asked: string) => {
    show(asked);
    clearTimeout(later);
    // Browsers refuse a page that rewrites its address too often, as a dragged slider would.
    later = setTimeout(() => {
      const address = new URL(location.href);
      if (day === usualDay(askable)) address.searchParams.delete('day');
      else address.searchParams.set('day', day);
      history.replaceState(history.state, '', address);
    }, 250);
  };
  const step = (way: string | undefined) => {
    if (way === 'today') ask(usualDay(askable));
    const found = way === 'previous' || way === 'next' ? eventFrom(way) : undefined;
    if (found) ask(found);
  };

  slider.addEventListener('input', () => ask(addDays(first, Number(slider.value))));
  slider.addEventListener('keydown', (event) => {
    const step = { PageUp: 1, PageDown: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const to = addMonths(day, step);
    ask(to < first ? first : to > last ? last : to);
  });
  for (const select of Object.values(choices)) {
    select.addEventListener('input', () => ask(chosenDay()));
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const button of form.querySelectorAll('button')) button.addEventListener('click', () => step(button.dataset.to));
  addEventListener('popstate', showAddressed);
  // What was chosen before this module came is kept.
  const early = chosenDay();
  showAddressed();
  if (early !== form.dataset.day && !location.search) ask(early);
  form.removeAttribute('data-waits');
}

function choice(form: HTMLFormElement, name: string): HTMLSelectElement {
  const select = form.elements.namedItem(name);
  if (!(select instanceof HTMLSelectElement)) throw new Error(`no choice "${name}"`);
  return select;
}

/** @returns what to say where the day asked for is not the one answered for, or '' */
function missedWords(asked: string | null, { day, wrong }: ReturnType<typeof readAskedDay>, { first, last }: AskableDays): string {
  if (!wrong) return '';
  if (wrong === 'not a day') return `“${asked}” is not a day; this is the answer for ${formatDate(day)}.`;
  return `Days can be asked for from ${formatDate(first)} to ${formatDate(last)}; this is the nearest.`;
}

function showAnswer(form: Element, day: string, missed: string, { spans, noticeDays, knownTo }: PactKnown): void {
  const pact = pactOnDay(day, spans, noticeDays);
  const said = stateOn(pact, knownTo);
  const sentence = form.querySelector('[data-answer="sentence"]');
  if (sentence) sentence.textContent = said;
  const missedLine = form.querySelector('[data-answer="missed"]');
  missedLine?.replaceChildren(missed);
  form.querySelector('[data-answer="sums"]')?.replaceChildren(
    ...arithmeticOn(pact, noticeDays).map((sum) => {
      const line = document.createElement('p');
      line.textContent = sum;
      return line;
    }),
  );
  form.querySelector('[data-answer="suspended"]')?.toggleAttribute('hidden', pact.state !== 'notice-suspended');
  form.querySelector('[data-answer="events"]')?.replaceChildren(...eventLinksOn(day));
}
