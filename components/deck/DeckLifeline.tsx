// The lifeline large on a slide, from the signing on: the dates that changed the pact's state, or where in it one stands.
import { fillOfState } from '@/components/charts/drawing/StatePatterns';
import { placeOf } from '@/components/lifeline/lifelineScale';
import { formatShortDate } from '@/briefing/write/dates';
import { deckAxis, deckPatterns, pactSpansShown } from './SlideLifeline';

/** In letters' heights (24 of a slide's pixels), so that it grows with them. */
const height = 1.67;
const underDates = 3.1;

interface DeckLifelineProps {
  /** A part of it that is lit; without one all of it is, with its dates. */
  lit?: { from: string; to: string };
}

export function DeckLifeline({ lit }: DeckLifelineProps) {
  const spans = pactSpansShown();
  const band = { y: lit ? 0 : underDates, height };
  const axis = deckAxis();
  const ends = lit && { from: placeOf(lit.from, axis), to: placeOf(lit.to, axis) };
  return (
    <svg className={lit ? 'deck-lifeline deck-lifeline-lit' : 'deck-lifeline'} width="100%" role="img" aria-label={spoken(spans)}>
      {spans.map((span) => (
        <rect
          key={span.id}
          x={`${span.at}%`}
          width={`${span.end - span.at}%`}
          y={`${band.y}em`}
          height={`${band.height}em`}
          fill={fillOfState(span.state, deckPatterns)}
        />
      ))}
      {ends ? (
        <>
          <rect width={`${ends.from}%`} y={`${band.y}em`} height={`${band.height}em`} fill="var(--paper)" fillOpacity="0.78" />
          <rect x={`${ends.to}%`} width={`${100 - ends.to}%`} y={`${band.y}em`} height={`${band.height}em`} fill="var(--paper)" fillOpacity="0.78" />
          <rect x={`${ends.from}%`} width={`${ends.to - ends.from}%`} y={`${band.y + band.height + 0.15}em`} height="0.25em" fill="var(--ink)" />
          <text className="soft" x="0" y={`${band.y + band.height + 1.75}em`}>
            {spans[0] && formatShortDate(spans[0].from)}
          </text>
          <text className="soft" x="100%" y={`${band.y + band.height + 1.75}em`} textAnchor="end">
            {deckAxis().to.slice(0, 4)}
          </text>
        </>
      ) : (
        spans.map((span) => {
          const before = span.state === 'notice-given' || (span.state === 'in-force' && span.at > 0);
          const anchor = before ? 'end' : 'start';
          return (
            <g key={span.id} className={before ? undefined : 'after'}>
              <line x1={`${span.at}%`} x2={`${span.at}%`} y1="0" y2={`${band.y + band.height}em`} stroke="var(--ink)" strokeWidth="1.5" />
              {!before && <line className="when-square" x1={`${span.at}%`} x2={`${span.at}%`} y1="-3em" y2="0" stroke="var(--ink)" strokeWidth="1.5" />}
              <text className="date" x={`${span.at}%`} dx={before ? -10 : 10} y="0.9em" textAnchor={anchor}>
                {formatShortDate(span.from)}
              </text>
              <text x={`${span.at}%`} dx={before ? -10 : 10} y="2.15em" textAnchor={anchor}>
                {shortTurn(span.turn)}
              </text>
              {span.state !== 'notice-given' && (
                <text className="soft" x={`${(span.at + span.end) / 2}%`} y={`${band.y + band.height + 1.35}em`} textAnchor="middle">
                  {span.label}
                </text>
              )}
            </g>
          );
        })
      )}
    </svg>
  );
}

/** 'Notice suspended, six hours before expiry' → 'Notice suspended': there is no more room between two dates. */
function shortTurn(turn: string): string {
  return turn.split(',')[0] ?? turn;
}

function spoken(spans: ReturnType<typeof pactSpansShown>): string {
  return spans.map(({ from, turn, label, to }) => `${formatShortDate(from)}: ${turn}; ${label}${to ? '' : ' since'}.`).join(' ');
}
