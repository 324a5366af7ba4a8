'use client';
// Asks for a day by slider, field or event, answers in a sentence, and keeps the day in the address: `?day=2019-11-10`.
import { useEffect, useRef, useState, useSyncExternalStore, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { addDays, addMonths, daysBetween, formatDate } from '@/content/dates';
import { askableDays, pactOnDay, readAskedDay, type PactSpan } from '@/content/pactOnDay';
import { arithmeticOn, sentenceOn } from '@/content/pactSentences';
import { eventDays, eventLinksOn } from './eventsOnPage';

interface Props {
  spans: readonly PactSpan[];
  noticeDays: number;
  /** The last day something is recorded of. */
  knownTo: string;
  /** The lifeline under the slider. */
  band: ReactNode;
  /** What is said while the notice is suspended. */
  children: ReactNode;
}

const { first, last } = askableDays;
const whenAddressChanges = (changed: () => void) => {
  addEventListener('popstate', changed);
  return () => removeEventListener('popstate', changed);
};

export function PactDay({ spans, noticeDays, knownTo, band, children }: Props) {
  const inAddress = useSyncExternalStore(
    whenAddressChanges,
    () => new URLSearchParams(location.search).get('day'),
    () => null,
  );
  // What the reader asked last; the address follows it, and wins again when the reader goes back.
  const [asked, setAsked] = useState<string>();
  const [noEvent, setNoEvent] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const thatDay = useRef<HTMLParagraphElement>(null);
  const { day, wrong } = readAskedDay(asked ?? inAddress);
  const pact = pactOnDay(day, spans, noticeDays);

  useEffect(() => whenAddressChanges(() => setAsked(undefined)), []);
  useEffect(() => {
    if (asked === undefined) return;
    // Browsers refuse a page that rewrites its address too often, as a dragged slider would.
    const timer = setTimeout(() => {
      const address = new URL(location.href);
      address.searchParams.set('day', day);
      history.replaceState(history.state, '', address);
    }, 250);
    return () => clearTimeout(timer);
  }, [asked, day]);
  useEffect(() => {
    // A field that is being typed in is left alone: '0002' is on its way to 2020.
    if (field.current && field.current !== document.activeElement) field.current.value = day;
    thatDay.current?.replaceChildren(...eventLinksOn(day));
  }, [day]);

  const ask = (next: string) => {
    setNoEvent('');
    setAsked(next);
  };
  const move = (to: string) => ask(to < first ? first : to > last ? last : to);
  const onKey = (event: KeyboardEvent) => {
    const months = { PageUp: 1, PageDown: -1 }[event.key];
    if (!months) return;
    event.preventDefault();
    move(addMonths(day, months));
  };
  const toEvent = (way: 'previous' | 'next') => {
    const days = eventDays().filter((each) => each >= first && each <= last);
    const found = way === 'next' ? days.find((each) => each > day) : days.findLast((each) => each < day);
    if (found) ask(found);
    else setNoEvent(`There is no ${way === 'next' ? 'later' : 'earlier'} event between ${formatDate(first)} and ${formatDate(last)}.`);
  };
  const onTyped = ({ currentTarget: { value } }: FormEvent<HTMLInputElement>) => {
    if (value && !readAskedDay(value).wrong) ask(value);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (field.current?.value) ask(field.current.value);
  };

  const missed =
    wrong === 'not a day'
      ? `“${asked ?? inAddress}” is not a day; this is the answer for ${formatDate(day)}.`
      : wrong && `Days can be asked for from ${formatDate(first)} to ${formatDate(last)}; this is the nearest.`;
  return (
    <>
      <form method="get" noValidate onSubmit={onSubmit} aria-label="Choose a day" className="pact-day no-print">
        <div className="day-slider">
          {band}
          <input
            type="range"
            aria-label="Day"
            aria-valuetext={formatDate(day)}
            min={0}
            max={daysBetween(first, last)}
            value={daysBetween(first, day)}
            onChange={(event) => ask(addDays(first, Number(event.currentTarget.value)))}
            onKeyDown={onKey}
          />
        </div>
        <div className="day-steps">
          <label>
            Day{' '}
            <input ref={field} type="date" name="day" min={first} max={last} defaultValue={day} onInput={onTyped} onBlur={onSubmit} />
          </label>
          <button type="button" onClick={() => toEvent('previous')}>
            Previous event
          </button>
          <button type="button" onClick={() => toEvent('next')}>
            Next event
          </button>
        </div>
      </form>
      <div className="day-answer">
        <div role="status">
          {(noEvent || missed) && <p className="text-17 text-soft">{noEvent || missed}</p>}
          <p className="font-serif text-24">{sentenceOn(pact, knownTo)}</p>
        </div>
        {arithmeticOn(pact, noticeDays).map((sum) => (
          <p key={sum} className="mt-1.5 text-soft">
            {sum}
          </p>
        ))}
        {pact.state === 'notice-suspended' && <p className="mt-1.5 text-soft">{children}</p>}
        <p ref={thatDay} className="that-day" />
      </div>
    </>
  );
}
