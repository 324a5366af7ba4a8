// Asks for a day by slider, field or event, and answers in a sentence; enhance/pactDay.ts makes it work.
import type { ReactNode } from 'react';
import { daysBetween, formatDate } from '@/briefing/write/dates';
import type { PactSpan } from '@/briefing/schema/pact';
import { askableDays, pactOnDay } from '@/briefing/ask/pactOnDay';
import { arithmeticOn, sentenceOn } from '@/briefing/write/pactSentences';

/** What the answers are worked out from, in the form's `data-pact`. */
export interface PactKnown {
  spans: readonly PactSpan[];
  noticeDays: number;
  /** The last day something is recorded of. */
  knownTo: string;
}

interface Props extends PactKnown {
  /** The lifeline under the slider. */
  band: ReactNode;
  /** What is said while the notice is suspended. */
  children: ReactNode;
}

/** As it is sent it answers for the usual day; without JavaScript it is hidden, and a table stands in its place. */
export function PactDay({ spans, noticeDays, knownTo, band, children }: Props) {
  const { first, last, usual } = askableDays;
  const known: PactKnown = { spans, noticeDays, knownTo };
  const pact = pactOnDay(usual, spans, noticeDays);
  return (
    <>
      <form method="get" noValidate aria-label="Choose a day" autoComplete="off" data-pact={JSON.stringify(known)} data-waits="" className="pact-day no-print">
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
        <div className="day-steps">
          <label>
            Day <input type="date" name="day" min={first} max={last} defaultValue={usual} />
          </label>
          <button type="button" data-to="previous">
            Previous event
          </button>
          <button type="button" data-to="next">
            Next event
          </button>
        </div>
      </form>
      <div className="day-answer">
        <div role="status">
          <p data-answer="missed" hidden className="text-17 text-soft" />
          <p data-answer="sentence" className="font-serif text-24">
            {sentenceOn(pact, knownTo)}
          </p>
        </div>
        <div data-answer="sums">
          {arithmeticOn(pact, noticeDays).map((sum) => (
            <p key={sum} className="mt-1.5 text-soft">
              {sum}
            </p>
          ))}
        </div>
        <p data-answer="suspended" hidden={pact.state !== 'notice-suspended'} className="mt-1.5 text-soft">
          {children}
        </p>
        <p data-answer="events" className="that-day" />
      </div>
    </>
  );
}
