// The pact’s band from left to right: its turns above in two tiers, the years and the days of each state below.
import { useId } from 'react';
import { formatDate, formatShortDate } from '@/briefing/write/dates';
import { daysIn, newYears, placeOnBand, type PactStretch } from './pactStates';
import { exactText, markClass } from '@/components/charts/picture';
import { fillOfState, StatePatterns } from '@/components/charts/drawing/StatePatterns';

interface LevelBandProps {
  states: readonly PactStretch[];
  width: number;
  height: number;
  /** The size of the letters; every other measure follows from it. */
  text: number;
}

export function LevelBand({ states, width, height, text }: LevelBandProps) {
  const id = useId();
  const line = Math.round(1.3 * text);
  const band = { top: Math.round(4.4 * line + text), height: Math.round(2.1 * text), end: width - Math.round(5.4 * text) };
  const bottom = band.top + band.height;
  const x = (date: string) => Math.round(placeOnBand(date, states, band.end));
  const years = bottom + Math.round(1.55 * text);
  const days = years + Math.round(0.8 * text);
  const whole = days + Math.round(3.9 * text);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} {...exactText} fontSize={text} fontVariant="lining-nums">
      <StatePatterns id={id} />
      {states.map((state, index) => {
        const [from, to] = [x(state.from), state.to ? x(state.to) : width];
        const before = index % 2 === 1;
        const tier = before ? Math.round(2.35 * line) : 0;
        const at = before ? { x: from - 8, textAnchor: 'end' as const } : { x: index === 0 ? 0 : from - 1 };
        return (
          <g key={state.from}>
            {state.to ? (
              <rect
                className={markClass}
                data-stop={state.stop}
                x={from}
                y={band.top}
                width={to - from}
                height={band.height}
                fill={fillOfState(state.state, id)}
              />
            ) : (
              <path className={markClass} data-stop={state.stop} d={pointed(from, to, band.top, band.height)} fill={fillOfState(state.state, id)} />
            )}
            <path d={`M${from + 0.5} ${before ? tier + 2 : 2 * line + 2}V${bottom}`} stroke="var(--ink)" />
            <text {...at} y={tier + text} fill="var(--ink)" fontWeight={700}>
              {formatShortDate(state.from)}
            </text>
            <text {...at} y={tier + text + line} fill="var(--ink)">
              {state.turn}
            </text>
            <Lasting state={state} from={from} to={to} top={days} text={text} />
          </g>
        );
      })}
      {newYears(states).map((day) => (
        <g key={day}>
          <path d={`M${x(day) + 0.5} ${bottom}v${Math.round(0.4 * text)}`} stroke="var(--soft)" />
          <text x={Math.max(x(day), 1.3 * text)} y={years} textAnchor="middle" fill="var(--soft)">
            {day.slice(0, 4)}
          </text>
        </g>
      ))}
      <path
        d={`M0.5 ${whole}v${0.5 * text}M0 ${whole + 0.25 * text}H${width - 1}m${-0.5 * text} ${-0.3 * text}l${0.5 * text} ${0.3 * text}l${-0.5 * text} ${0.3 * text}`}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
      <text y={whole + 1.8 * text} fill="var(--ink)">
        In force without a break since {formatDate(states[0]?.from ?? '')}
      </text>
    </svg>
  );
}

/** How long a state lasted, under its part of the band; the one that lasts is said to. */
function Lasting({ state: { days, label, to: end }, from, to, top, text }: { state: PactStretch; from: number; to: number; top: number; text: number }) {
  const at = end ? { x: (from + to) / 2, textAnchor: 'middle' as const } : { x: to, textAnchor: 'end' as const };
  const tick = Math.round(0.4 * text);
  return (
    <>
      {end && <path d={`M${from + 2.5} ${top}v${tick}H${to - 2.5}v${-tick}`} fill="none" stroke="var(--soft)" />}
      <text {...at} y={top + 1.65 * text} fill="var(--ink)" fontWeight={700}>
        {days === undefined ? 'since then' : daysIn(days)}
      </text>
      <text {...at} y={top + 2.9 * text} fill="var(--soft)">
        {label}
      </text>
    </>
  );
}

/** A rectangle that ends in an arrow’s head: it goes on. */
function pointed(left: number, right: number, top: number, height: number): string {
  const neck = right - Math.round(height / 2);
  return `M${left} ${top}H${neck}L${right} ${top + height / 2}L${neck} ${top + height}H${left}Z`;
}
