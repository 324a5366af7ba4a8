// Answers for the day asked for by slider, field or event, in a sentence, and keeps the day in the address: `?day=2019-11-10`.
import type { PactKnown } from '@/components/timeline/PactDay';
import { addDays, addMonths, daysBetween, formatDate } from '@/briefing/write/dates';
import { askableDays, pactOnDay, readAskedDay } from '@/briefing/ask/pactOnDay';
import { arithmeticOn, sentenceOn } from '@/briefing/write/pactSentences';
import { eventDays, eventLinksOn } from './eventsOnPage';

const { first, last } = askableDays;

/** PactDay.tsx draws the form and the answer for the usual day. */
export function answerForDays(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-pact]');
  const slider = form?.querySelector<HTMLInputElement>('input[type="range"]');
  const field = form?.querySelector<HTMLInputElement>('input[type="date"]');
  const answer = document.querySelector('.day-answer');
  if (!form || !slider || !field || !answer) return;
  const known = JSON.parse(form.dataset.pact ?? '') as PactKnown;
  let day: string = askableDays.usual;
  let later: ReturnType<typeof setTimeout> | undefined;

  const show = (asked: string | null) => {
    const read = readAskedDay(asked);
    day = read.day;
    slider.value = String(daysBetween(first, day));
    slider.setAttribute('aria-valuetext', formatDate(day));
    // A field that is being typed in is left alone: '0002' is on its way to 2020.
    if (field !== document.activeElement) field.value = day;
    showAnswer(answer, day, missedWords(asked, read), known);
  };
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
      address.searchParams.set('day', day);
      history.replaceState(history.state, '', address);
    }, 250);
  };
  const toEvent = (way: string | undefined) => {
    const days = eventDays().filter((each) => each >= first && each <= last);
    const found = way === 'next' ? days.find((each) => each > day) : days.findLast((each) => each < day);
    if (found) ask(found);
    else showMissed(answer, `There is no ${way === 'next' ? 'later' : 'earlier'} event between ${formatDate(first)} and ${formatDate(last)}.`);
  };
  const askTyped = () => field.value && ask(field.value);

  slider.addEventListener('input', () => ask(addDays(first, Number(slider.value))));
  slider.addEventListener('keydown', (event) => {
    const step = { PageUp: 1, PageDown: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const to = addMonths(day, step);
    ask(to < first ? first : to > last ? last : to);
  });
  field.addEventListener('input', () => field.value && !readAskedDay(field.value).wrong && ask(field.value));
  field.addEventListener('blur', askTyped);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    askTyped();
  });
  for (const button of form.querySelectorAll('button')) button.addEventListener('click', () => toEvent(button.dataset.to));
  addEventListener('popstate', showAddressed);
  showAddressed();
  form.removeAttribute('data-waits');
}

/** @returns what to say where the day asked for is not the one answered for, or '' */
function missedWords(asked: string | null, { day, wrong }: ReturnType<typeof readAskedDay>): string {
  if (!wrong) return '';
  if (wrong === 'not a day') return `“${asked}” is not a day; this is the answer for ${formatDate(day)}.`;
  return `Days can be asked for from ${formatDate(first)} to ${formatDate(last)}; this is the nearest.`;
}

function showAnswer(answer: Element, day: string, missed: string, { spans, noticeDays, knownTo }: PactKnown): void {
  const pact = pactOnDay(day, spans, noticeDays);
  showMissed(answer, missed);
  const sentence = sentenceOn(pact, knownTo);
  const said = answer.querySelector('[data-answer="sentence"]');
  // Said again only when it changes: a screen reader would read it out.
  if (said && said.textContent !== sentence) said.textContent = sentence;
  answer.querySelector('[data-answer="sums"]')?.replaceChildren(...arithmeticOn(pact, noticeDays).map(sumLine));
  answer.querySelector('[data-answer="suspended"]')?.toggleAttribute('hidden', pact.state !== 'notice-suspended');
  answer.querySelector('[data-answer="events"]')?.replaceChildren(...eventLinksOn(day));
}

function showMissed(answer: Element, words: string): void {
  const line = answer.querySelector('[data-answer="missed"]');
  line?.toggleAttribute('hidden', !words);
  line?.replaceChildren(words);
}

function sumLine(sum: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'mt-1.5 text-soft';
  line.textContent = sum;
  return line;
}
