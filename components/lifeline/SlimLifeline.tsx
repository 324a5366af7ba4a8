// The slim lifeline at the head of a chapter, with that chapter's span lit.
import { formatDate } from '@/briefing/write/dates';
import { fillOfState, StatePatterns } from '@/components/charts/drawing/StatePatterns';
import { pactSpans, placeOf, type Span } from './lifelineScale';

export function SlimLifeline({ from, to }: { from: string; to: string }) {
  const id = 'lifeline-slim';
  const lit = { from: placeOf(from), to: placeOf(to) };
  const spans = pactSpans();
  const label = `This chapter runs from ${formatDate(from)} to ${formatDate(to)} on the pact’s lifeline, 2016 to 2023.`;
  return (
    <svg className="lifeline" width="100%" height="10" role="img" aria-label={label}>
      <StatePatterns id={id} />
      <Band spans={spans} id={id} />
      <rect x="0" width={`${lit.from}%`} height="10" fill="var(--paper)" fillOpacity="0.72" />
      <rect x={`${lit.to}%`} width={`${100 - lit.to}%`} height="10" fill="var(--paper)" fillOpacity="0.72" />
      <line x1={`${lit.from}%`} x2={`${lit.to}%`} y1="9.5" y2="9.5" stroke="var(--ink)" />
    </svg>
  );
}

function Band({ spans, id }: { spans: readonly Span[]; id: string }) {
  const start = placeOf(spans[0]?.from);
  return (
    <>
      <line x1="0" x2={`${start}%`} y1="4" y2="4" stroke="var(--soft)" strokeDasharray="1 5" />
      {spans.map((span) => (
        <rect key={span.id} x={`${placeOf(span.from)}%`} width={`${placeOf(span.to) - placeOf(span.from)}%`} height="8" fill={fillOfState(span.state, id)} />
      ))}
    </>
  );
}
