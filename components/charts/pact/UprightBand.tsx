// The pact’s band from top to bottom, to scale, with its turns and the days of each state beside it: for a phone.
import { useId } from 'react';
import { formatDate } from '@/briefing/write/dates';
import { daysIn, newYears, placeOnBand, type PactStretch } from './pactStates';
import { exactText, markClass } from '@/components/charts/picture';
import { fillOfState, StatePatterns } from '@/components/charts/drawing/StatePatterns';
import { wrapped } from '@/components/charts/drawing/wrapped';

const text = 16;
const line = 20;
/** Room above the first date’s line, and below the last date for what is said of it and for the arrow. */
const [top, after] = [2, 92];
const band = { left: 52, width: 28 };
const words = 90;
/** Letters that surely fit beside the band, in whatever face the page has. */
const most = 27;

export function UprightBand({ states, width, height }: { states: readonly PactStretch[]; width: number; height: number }) {
  const id = useId();
  const y = (date: string) => Math.round(top + placeOnBand(date, states, height - top - after));
  const parts = states.map((state) => partOf(state, y(state.from), state.to ? y(state.to) : height));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} {...exactText} fontSize={text} fontVariant="lining-nums">
      <StatePatterns id={id} />
      {newYears(states).map((day) => (
        <g key={day}>
          <path d={`M${band.left - 6} ${y(day) + 0.5}H${band.left}`} stroke="var(--soft)" />
          <text x={band.left - 8} y={y(day) + 5} textAnchor="end" fill="var(--soft)">
            {day.slice(0, 4)}
          </text>
        </g>
      ))}
      {parts.map(({ state, from, to, heading, headingTop, room }, index) => (
        <g key={state.from}>
          <path className={markClass} data-stop={state.stop} d={outline(from, to, !state.to)} fill={fillOfState(state.state, id)} />
          <path d={`M${band.left} ${from + 0.5}H${width}`} stroke="var(--ink)" />
          {heading.map((said, at) => (
            <text key={said} x={words} y={headingTop + (at + 0.85) * line} fill="var(--ink)" fontWeight={at === 0 ? 700 : undefined}>
              {said}
            </text>
          ))}
          <Lasting state={state} y={state.to ? (room + bottomOf(parts[index + 1], to)) / 2 + 5 : room + 0.85 * line} />
        </g>
      ))}
    </svg>
  );
}

/** On one line, or on two about y where it is too long for one. */
function Lasting({ state: { label, days }, y }: { state: PactStretch; y: number }) {
  const counted = days === undefined ? '' : daysIn(days);
  const long = `${label} for ${counted}`.length > most;
  return (
    <text x={words} y={long ? y - line / 2 : y} fill="var(--soft)">
      {label}
      {counted ? (
        <tspan {...(long ? { x: words, dy: line } : {})}>
          {long ? 'for ' : ' for '}
          <tspan fill="var(--ink)" fontWeight={700}>
            {counted}
          </tspan>
        </tspan>
      ) : (
        ' since'
      )}
    </text>
  );
}

interface Part {
  state: PactStretch;
  from: number;
  to: number;
  /** The date and what happened on it. */
  heading: string[];
  headingTop: number;
  /** From where down the state’s days may be written. */
  room: number;
}

/** A state too short for its words has its heading above the line it begins with. */
function partOf(state: PactStretch, from: number, to: number): Part {
  const heading = [formatDate(state.from), ...wrapped(state.turn, most)];
  const short = to - from < (heading.length + 1) * line;
  const headingTop = short ? from - heading.length * line - 4 : from + 3;
  return { state, from, to, heading, headingTop, room: short ? from : headingTop + heading.length * line };
}

function bottomOf(next: Part | undefined, to: number): number {
  return Math.min(next?.headingTop ?? to, to);
}

/** @param goesOn ends it in an arrow’s head */
function outline(from: number, to: number, goesOn: boolean): string {
  const [left, right] = [band.left, band.left + band.width];
  if (!goesOn) return `M${left} ${from}H${right}V${to}H${left}Z`;
  const neck = to - band.width / 2;
  return `M${left} ${from}H${right}V${neck}L${(left + right) / 2} ${to}L${left} ${neck}Z`;
}
