// The slim lifeline of a slide's foot as a string: sixty slides carry one, and their patterns stand once in the deck.
import { html, type Html } from '@/components/html/html';
import { fillOfState } from '@/components/charts/StatePatterns';
import { pactSpans, placeOf } from '@/components/layout/lifelineScale';

/** The patterns' id: they are drawn once, at the head of the deck. */
export const deckPatterns = 'deck-lifeline';

/** @returns the band with the chapter's span lit; it says nothing that the slide does not, so it is hidden from readers of text */
export function keptLifeline({ from, to }: { from: string; to: string }): Html {
  const lit = { from: placeOf(from), to: placeOf(to) };
  const spans = pactSpans().map((span) => ({ fill: fillOfState(span.state, deckPatterns), x: placeOf(span.from), width: placeOf(span.to) - placeOf(span.from) }));
  const shade = (x: number, width: number) => html`<rect x="${x}%" width="${width}%" height="100%" fill="var(--paper)" fill-opacity="0.72"/>`;
  return html`<svg aria-hidden="true">${spans.map(
    ({ fill, x, width }) => html`<rect x="${x}%" width="${width}%" height="80%" fill="${fill}"/>`,
  )}${shade(0, lit.from)}${shade(lit.to, 100 - lit.to)}<rect x="${lit.from}%" y="90%" width="${lit.to - lit.from}%" height="10%" fill="var(--ink)"/></svg>`;
}
