// The pact's lifeline in six pixels under the header; on a chapter its own span is solid and the rest in tints.
import { fillOfState, StatePatterns } from '@/components/charts/drawing/StatePatterns';
import { pactSpans, placeOf } from './lifelineScale';

/** Neither a link nor a figure: the ear passes over it. A chapter's own takes the place of the header's (header.css). */
export function SlimLifeline({ chapter }: { chapter?: { from: string; to: string } }) {
  const id = chapter ? 'lifeline-chapter' : 'lifeline-slim';
  const spans = pactSpans();
  const start = placeOf(spans[0]?.from);
  return (
    <svg className={id} width="100%" height="6" aria-hidden="true">
      <StatePatterns id={id} />
      <line x1="0" x2={`${start}%`} y1="3" y2="3" stroke="var(--soft)" strokeDasharray="1 5" />
      {spans.map((span) => (
        <rect key={span.id} x={`${placeOf(span.from)}%`} width={`${placeOf(span.to) - placeOf(span.from)}%`} height="6" fill={fillOfState(span.state, id)} />
      ))}
      {chapter && (
        <>
          <rect x="0" width={`${placeOf(chapter.from)}%`} height="6" fill="var(--paper)" fillOpacity="0.72" />
          <rect x={`${placeOf(chapter.to)}%`} width={`${100 - placeOf(chapter.to)}%`} height="6" fill="var(--paper)" fillOpacity="0.72" />
        </>
      )}
    </svg>
  );
}
