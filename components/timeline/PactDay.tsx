// Asks for a day by words, slider or event, and answers in the same sentence; enhance/pactDay.ts makes it work.
import type { ReactNode } from 'react';
import { daysBetween, formatDate, months } from '@/briefing/write/dates';
import type { PactSpan } from '@/briefing/schema/pact';
import { askableDaysOf, pactOnDay, usualDay } from '@/briefing/ask/pactOnDay';
import { arithmeticOn, stateOn, stepWords } from '@/briefing/write/pactSentences';

/** What the answers are worked out from, in the form's `data-pact`. */
export interface PactKnown {
  spans: readonly PactSpan[];
  noticeDays: number;
  /** The last day something is recorded of. */
  knownTo: string;
}

interface Props extends PactKnown {
  /** The days of the events, in order. */
  eventDays: readonly string[];
  /** The lifeline under the slider. */
  band: ReactNode;
  /** What is said while the notice is suspended. */
  children: ReactNode;
}

/** As it is sent it answers for the day it was made on, and says so in `data-day`; without JavaScript it is hidden, and a table stands in its place. */
export function PactDay({ spans, noticeDays, knownTo, eventDays, band, children }: Props) {
  const askable = askableDaysOf(spans, knownTo);
  const { first, last } = askable;
  const usual = usualDay(askable);
  const known: PactKnown = { spans, noticeDays, knownTo };
  const pact = pactOnDay(usual, spans, noticeDays);
  const [year = '', month = '', date = ''] = usual.split('-');
  const years = Array.from({ length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 }, (_, index) => String(Number(first.slice(0, 4)) + index));
  return (
    <form
      method="get"
      noValidate
      aria-label="Choose a day"
      autoComplete="off"
      data-pact={JSON.stringify(known)}
      data-day={usual}
      data-waits=""
      className="pact-day no-print"
    >
      <p className="day-sentence">
        On <Choice name="date" label="Day" value={String(Number(date))} options={Array.from({ length: 31 }, (_, index) => String(index + 1))} />{' '}
        <Choice name="month" label="Month" value={month} options={months.map((name, index) => [name, String(index + 1).padStart(2, '0')])} />{' '}
        <Choice name="year" label="Year" value={year} options={years} /> <span data-answer="sentence">{stateOn(pact, knownTo)}</span>
      </p>
      <p role="status" data-answer="missed" className="day-missed" />
      <div data-answer="sums" className="day-sums">
        {arithmeticOn(pact, noticeDays).map((sum) => (
          <p key={sum}>{sum}</p>
        ))}
      </div>
      <p data-answer="suspended" hidden={pact.state !== 'notice-suspended'} className="day-sums">
        {children}
      </p>
      <p data-answer="events" className="that-day" />
      <p className="day-steps">
        <Step to="previous" day={eventDays.findLast((day) => day < usual)} />
        <Step to="next" day={eventDays.find((day) => day > usual)} />
        <button type="button" className="site-box" data-to="today" hidden>
          Today
        </button>
      </p>
      <div className="day-slider">
        {band}
        <input
          type="range"
          aria-label="Day"
          aria-valuetext={formatDate(usual)}
          min={0}
          max={daysBetween(first, last)}
          defaultValue={daysBetween(first, usual)}
        />
      </div>
    </form>
  );
}

function Choice({ name, label, value, options }: { name: string; label: string; value: string; options: readonly (string | readonly [string, string])[] }) {
  return (
    <select name={name} aria-label={label} defaultValue={value}>
      {options.map((option) => {
        const [text = '', own = text] = typeof option === 'string' ? [option] : option;
        return (
          <option key={own} value={own}>
            {text}
          </option>
        );
      })}
    </select>
  );
}

/** Names the day it leads to. */
function Step({ to, day }: { to: 'previous' | 'next'; day: string | undefined }) {
  return (
    <button type="button" className="site-box" data-to={to} aria-disabled={day ? undefined : true}>
      {stepWords(to, day)}
    </button>
  );
}
