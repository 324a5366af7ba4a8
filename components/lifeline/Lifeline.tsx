// The lifeline in full: what state the pact was in since its signing, with the dates that changed it.
import { daysBetween, formatDate, formatShortDate } from '@/briefing/write/dates';
import { showValue } from '@/briefing/write/values';
import { fillOfState, StatePatterns } from '@/components/charts/drawing/StatePatterns';
import { axisOf, pactSpans, placeOf, yearsOn, type Span } from './lifelineScale';

/** Wide: one band to scale. On a phone: the same states one under the other, in full-size letters. */
export function Lifeline() {
  const spans = pactSpans();
  return (
    <div className="lifeline" role="group" aria-label={`The pact’s lifeline, ${spans[0]?.from.slice(0, 4)} to ${spans.at(-1)?.from.slice(0, 4)}`}>
      <WideLifeline spans={spans} />
      <TallLifeline spans={spans} />
    </div>
  );
}

function WideLifeline({ spans }: { spans: Span[] }) {
  const id = 'lifeline-wide';
  const band = { y: 40, height: 26 };
  return (
    <div className="lifeline-wide">
      <svg width="100%" height="96" role="img" aria-label={spoken(spans)}>
        <StatePatterns id={id} />
        <line x1="0" x2={`${placeOf(spans[0]?.from)}%`} y1="53" y2="53" stroke="var(--soft)" strokeDasharray="1 5" />
        {spans.map((span, index) => {
          const from = placeOf(span.from);
          const width = placeOf(span.to) - from;
          // A notice runs too short a time to hold its words, and what begins at the band's end has no room after it.
          const before = span.state === 'notice-given' || (index > 0 && index === spans.length - 1);
          const anchor = before ? 'end' : 'start';
          const shift = before ? -6 : 6;
          return (
            <g key={span.id}>
              <rect x={`${from}%`} width={`${width}%`} y={band.y} height={band.height} fill={fillOfState(span.state, id)} />
              <line x1={`${from}%`} x2={`${from}%`} y1="6" y2={band.y + band.height} stroke="var(--ink)" />
              <text className="date" x={`${from}%`} dx={shift} y="15" textAnchor={anchor}>
                {formatShortDate(span.from)}
              </text>
              <text className="soft" x={`${from}%`} dx={shift} y="32" textAnchor={anchor}>
                {span.turn}
              </text>
              {span.state === 'in-force' && width > 15 && (
                <text className="on-band" x={`${middleOf(span)}%`} y="57.5" textAnchor="middle">
                  {span.label}
                </text>
              )}
            </g>
          );
        })}
        {yearsOn(axisOf(spans)).map((year) => (
          <g key={year}>
            <line x1={`${placeOf(year)}%`} x2={`${placeOf(year)}%`} y1="66" y2="72" stroke="var(--soft)" />
            <text className="soft" x={`${placeOf(year)}%`} y="88">
              {year}
            </text>
          </g>
        ))}
      </svg>
      {spans
        .filter((span) => span.state === 'notice-suspended')
        .map((span) => (
          <HatchLabel key={span.id} span={span} />
        ))}
    </div>
  );
}

/** Words on the hatched part stand on a plate, so that they can be read: as HTML, because no SVG shape grows with its words. */
function HatchLabel({ span }: { span: Span }) {
  const id = `plate-${span.from}`;
  return (
    <>
      {/* A rule, because the page's policy forbids style attributes. */}
      <style>{`#${id}{inset-inline-start:${middleOf(span)}%}`}</style>
      <span id={id} className="lifeline-plate" aria-hidden="true">
        {`${span.label} for ${lastingOf(span)}`}
      </span>
    </>
  );
}

/** In per cent of the width. */
function middleOf({ from, to }: Span): number {
  return (placeOf(from) + placeOf(to)) / 2;
}

function TallLifeline({ spans }: { spans: Span[] }) {
  const id = 'lifeline-tall';
  return (
    <ol className="lifeline-tall">
      {spans.map((span) => (
        <li key={span.id}>
          <svg width="18" height="100%" aria-hidden="true">
            <StatePatterns id={`${id}-${span.id}`} />
            <rect width="18" height="100%" fill={fillOfState(span.state, `${id}-${span.id}`)} />
          </svg>
          <p className="border-t border-ink pt-1 pb-5 text-15">
            <strong className="block">{formatDate(span.from)}</strong>
            <span className="block">{span.turn}</span>
            <span className="block text-soft">
              {span.label}
              {span.to ? ` for ${lastingOf(span)}` : ' since'}
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** '1,215 days'. */
function lastingOf({ from, to }: Span): string {
  return to ? `${showValue(daysBetween(from, to))} days` : '';
}

function spoken(spans: readonly Span[]): string {
  return spans.map((span) => `${formatDate(span.from)}: ${span.turn}; ${span.label}${span.to ? '' : ' since'}.`).join(' ');
}
