// The slim lifeline of a slide's foot, with the chapter's span lit; its patterns stand once in the deck.
import { fillOfState } from '@/components/charts/drawing/StatePatterns';
import { axisOf, pactSpans, placeOf, type DayAxis, type Span } from '@/components/lifeline/lifelineScale';

/** The patterns' id: they are drawn once, at the head of the deck. */
export const deckPatterns = 'deck-lifeline';

/** It begins at the signing, so that its end stands on the title's edge; what is later than the last change is not to scale. */
export function deckAxis(): DayAxis {
  const spans = pactSpans();
  return { ...axisOf(spans), from: spans[0]?.from ?? '' };
}

/** @returns the pact's states with their places on the deck's axis, in per cent */
export function pactSpansShown(): (Span & { at: number; end: number })[] {
  const axis = deckAxis();
  return pactSpans().map((span) => ({ ...span, at: placeOf(span.from, axis), end: placeOf(span.to, axis) }));
}

/** It says nothing that the slide does not, so it is hidden from readers of text. Without dates the whole is lit. */
export function SlideLifeline({ from, to }: { from?: string | undefined; to?: string | undefined }) {
  const axis = deckAxis();
  const lit = { from: placeOf(from ?? axis.from, axis), to: placeOf(to ?? axis.to, axis) };
  return (
    <div className="slide-lifeline">
      <svg aria-hidden="true">
        {pactSpansShown().map(({ id, state, at, end }) => (
          <rect key={id} x={`${at}%`} width={`${end - at}%`} height="80%" fill={fillOfState(state, deckPatterns)} />
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
