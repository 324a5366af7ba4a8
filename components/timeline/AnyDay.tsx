// The pact on any day: the slider on its lifeline, and without JavaScript its states as a table with the same sums.
import { fillOfState, StatePatterns } from '@/components/charts/drawing/StatePatterns';
import { pactSpans, placeOf, type DayAxis, type Span } from '@/components/lifeline/lifelineScale';
import { lastDay } from '@/briefing/write/dates';
import { briefing } from '@/briefing/load';
import { askableDaysOf } from '@/briefing/ask/pactOnDay';
import { PactDay } from './PactDay';
import { PactStates } from './PactStates';

const disputedRule = 'yearly-notice-rule';

export function AnyDay() {
  const { factById, events } = briefing();
  const spans = pactSpans();
  const noticeDays = Number(factById.get('notice-period')?.value);
  const knownTo =
    events
      .map(({ date, until }) => lastDay(until ?? date))
      .sort()
      .at(-1) ?? '';
  const { first: from, last: to } = askableDaysOf(spans, knownTo);
  const eventDays = [...new Set(events.map(({ date }) => date).filter((date) => date.length === 10 && date >= from && date <= to))].sort();
  const rule = factById.get(disputedRule);
  return (
    <section id="any-day" aria-labelledby="any-day-title" className="any-day">
      <h2 id="any-day-title" className="text-24">
        The state on any day
      </h2>
      <PactDay
        spans={spans.map(({ state, from, to }) => ({ state, from, to }))}
        noticeDays={noticeDays}
        knownTo={knownTo}
        eventDays={eventDays}
        band={<Band spans={spans} axis={{ from, to }} />}
      >
        {rule && (
          <>
            <strong className="font-[600]">{rule.question}</strong> {rule.statement} {rule.otherwise.map(({ says }) => says).join(' ')}{' '}
            <a href={`/evidence#${disputedRule}`} className="link underline">
              Both readings in the evidence
            </a>
          </>
        )}
      </PactDay>
      <noscript>
        <PactStates spans={spans} noticeDays={noticeDays} knownTo={knownTo} />
      </noscript>
    </section>
  );
}

/** The lifeline over the days one may ask for; the slider lies on it, so every day stands where its thumb does. */
function Band({ spans, axis }: { spans: readonly Span[]; axis: DayAxis }) {
  const years = Array.from({ length: Number(axis.to.slice(0, 4)) - Number(axis.from.slice(0, 4)) + 1 }, (_, index) =>
    String(Number(axis.from.slice(0, 4)) + index),
  );
  return (
    <svg className="lifeline" width="100%" height="58" aria-hidden="true">
      <StatePatterns id="any-day" />
      <line x1="0" x2={`${placeOf(spans[0]?.from, axis)}%`} y1="19" y2="19" stroke="var(--soft)" strokeDasharray="1 5" />
      {spans.map(({ id, state, from, to }) => (
        <rect
          key={id}
          x={`${placeOf(from, axis)}%`}
          width={`${placeOf(to, axis) - placeOf(from, axis)}%`}
          y="8"
          height="22"
          fill={fillOfState(state, 'any-day')}
        />
      ))}
      {years.map((year, index) => (
        <g key={year} className={index % 2 === 1 ? 'every-other' : undefined}>
          <line x1={`${placeOf(year, axis)}%`} x2={`${placeOf(year, axis)}%`} y1="30" y2="38" stroke="var(--soft)" />
          <text className="soft" x={`${placeOf(year, axis)}%`} dx="3" y="50">
            {year}
          </text>
        </g>
      ))}
    </svg>
  );
}
