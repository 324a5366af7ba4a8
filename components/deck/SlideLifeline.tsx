// The slim lifeline of a slide's foot, with the chapter's span lit; its patterns stand once in the deck.
import { fillOfState } from '@/components/charts/drawing/StatePatterns';
import { pactSpans, placeOf } from '@/components/lifeline/lifelineScale';

/** The patterns' id: they are drawn once, at the head of the deck. */
export const deckPatterns = 'deck-lifeline';

/** It says nothing that the slide does not, so it is hidden from readers of text. */
export function SlideLifeline({ from, to }: { from: string; to: string }) {
  const lit = { from: placeOf(from), to: placeOf(to) };
  return (
    <div className="slide-lifeline">
      <svg aria-hidden="true">
        {pactSpans().map((span) => (
          <rect key={span.id} x={`${placeOf(span.from)}%`} width={`${placeOf(span.to) - placeOf(span.from)}%`} height="80%" fill={fillOfState(span.state, deckPatterns)} />
        ))}
        <Shade from={0} to={lit.from} />
        <Shade from={lit.to} to={100} />
        <rect x={`${lit.from}%`} y="90%" width={`${lit.to - lit.from}%`} height="10%" fill="var(--ink)" />
      </svg>
    </div>
  );
}

/** @param props in per cent of the width */
function Shade({ from, to }: { from: number; to: number }) {
  return <rect x={`${from}%`} width={`${to - from}%`} height="100%" fill="var(--paper)" fillOpacity="0.72" />;
}
