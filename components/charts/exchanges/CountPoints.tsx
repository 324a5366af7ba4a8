// Counts against the day they reach to, each with who gave it: filled where the total was reported, hollow where it was worked out.
import { Scatter, ScatterChart, useXAxisScale, useYAxisScale, XAxis, YAxis, type ScatterShapeProps, type XAxisTickContentProps } from 'recharts';
import { countTotals, dayLength, monthsOf, totalsOfOneReporter, type CountTotal } from './countTotals';
import { labelPlaces, type Area } from '@/components/charts/drawing/labelPlaces';
import { exactText, markClass, type Drawn, type PictureProps, type Size } from '@/components/charts/picture';

interface CountType {
  label: number;
  total: number;
  month: number;
  /** Pixels from one exchange to the next; undefined where the picture has one height, which they share. */
  step: number | undefined;
  radius: number;
}

const type: Record<Size, CountType> = {
  wide: { label: 15, total: 17, month: 16, step: 38, radius: 6 },
  narrow: { label: 15, total: 17, month: 15, step: 44, radius: 5.5 },
  slide: { label: 24, total: 28, month: 24, step: undefined, radius: 9 },
};
const tickLength = 6;
/** What a slide has room for under its title and over the names of the views. */
const heightOfSlide = 456;
/** Shares of one step left free above the highest total and below the lowest. */
const [headroom, footroom] = [1.1, 1];

const axisHeight = (size: Size) => Math.ceil(tickLength + 1.5 * type[size].month);

/** @returns the height in which each exchange has the same room, however many the counts span; on a slide the height there is */
export function heightOfCounts({ rows, columns }: Drawn, size: Size): number {
  const { step } = type[size];
  if (step === undefined) return heightOfSlide;
  const totals = countTotals(rows, columns).map(({ total }) => total);
  return Math.round(step * (Math.max(...totals) - Math.min(...totals) + headroom + footroom) + axisHeight(size));
}

export function CountPoints({ rows, columns, width, height, size }: PictureProps) {
  const set = type[size];
  const totals = countTotals(rows, columns);
  const { months, from, to } = monthsOf(totals);
  const numbers = totals.map(({ total }) => total);
  // A point on the last day needs the room of its own half.
  const pixelsPerDay = (width - set.radius) / (to - from);

  return (
    <ScatterChart width={width} height={height} margin={{ top: 0, right: set.radius, bottom: 0, left: 0 }} {...exactText} accessibilityLayer={false}>
      <XAxis
        type="number"
        dataKey="to"
        domain={[from, to]}
        ticks={[...months.map((month) => month.from), to]}
        interval={0}
        height={axisHeight(size)}
        tickSize={tickLength}
        tickLine={{ stroke: 'var(--ink)', shapeRendering: 'crispEdges' }}
        axisLine={{ stroke: 'var(--ink)', shapeRendering: 'crispEdges' }}
        tick={(tick: XAxisTickContentProps) => <Month {...tick} months={months} size={size} pixelsPerDay={pixelsPerDay} />}
      />
      <YAxis type="number" dataKey="total" hide domain={[Math.min(...numbers) - footroom, Math.max(...numbers) + headroom]} allowDataOverflow />
      <Steps totals={totals} />
      <Scatter
        data={totals}
        isAnimationActive={false}
        shape={(point: ScatterShapeProps) => (
          <Mark cx={point.cx ?? 0} cy={point.cy ?? 0} count={point.payload as CountTotal} pixelsPerDay={pixelsPerDay} radius={set.radius} />
        )}
      />
      <Labels totals={totals} area={{ left: 0, right: width, top: 0, bottom: height - axisHeight(size) }} size={size} />
    </ScatterChart>
  );
}

interface MarkProps {
  /** Where the last day it may reach to lies. */
  cx: number;
  cy: number;
  count: CountTotal;
  pixelsPerDay: number;
  radius: number;
}

/** A day is a point; a month, whose day is not given, the point drawn out over all of it. */
function Mark({ cx, cy, count: { from, to, derived, stop }, pixelsPerDay, radius }: MarkProps) {
  const paint = { className: markClass, 'data-stop': stop, fill: derived ? 'var(--paper)' : 'var(--in-force)', stroke: 'var(--in-force)', strokeWidth: 2 };
  const length = (to - from) * pixelsPerDay;
  if (length === 0) return <circle {...paint} cx={cx} cy={cy} r={radius - 1} />;
  return <rect {...paint} x={cx - length} y={cy - 0.6 * radius} width={length} height={1.2 * radius} />;
}

/** What one reporter last said holds until that reporter says something else. */
function Steps({ totals }: { totals: readonly CountTotal[] }) {
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  if (!x || !y) return null;
  return totalsOfOneReporter(totals).map(([one, next]) => (
    <path
      key={one.stop}
      d={`M${x(one.to)} ${y(one.total)}H${x(next.from)}V${y(next.total)}`}
      fill="none"
      stroke="var(--in-force)"
      strokeWidth={1.5}
      strokeDasharray="2 3"
    />
  ));
}

function Labels({ totals, area, size }: { totals: readonly CountTotal[]; area: Area; size: Size }) {
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  if (!x || !y) return null;
  const { label, total: number, radius } = type[size];
  const at = (value: number | undefined) => value ?? 0;
  const marks = totals.map(({ from, to, total, label: text }) => {
    const point = from === to ? radius : 0;
    return {
      mark: { left: at(x(from)) - point, right: at(x(to)) + point, top: at(y(total)) - radius, bottom: at(y(total)) + radius },
      text: `${total} ${text}`,
    };
  });
  const obstacles = totalsOfOneReporter(totals).flatMap(([one, next]) => [
    { left: at(x(one.to)), right: at(x(next.from)), top: at(y(one.total)) - 1, bottom: at(y(one.total)) + 1 },
    { left: at(x(next.from)) - 1, right: at(x(next.from)) + 1, top: at(y(next.total)), bottom: at(y(one.total)) },
  ]);
  const lineHeight = Math.round(1.22 * label);
  return labelPlaces(marks, { area, fontSize: label, lineHeight, gap: 0.55 * label, obstacles }).map(({ lines, x: left, anchor, y: top }, index) => (
    <g key={totals[index]?.stop} fontSize={label} fontVariant="lining-nums tabular-nums">
      {lines.map((line, place) => {
        const [first, rest] = place === 0 ? [line.split(' ')[0], line.slice(line.indexOf(' '))] : [undefined, line];
        return (
          <text key={line} x={left} y={top + place * lineHeight + 0.34 * label} textAnchor={anchor === 'end' ? 'end' : undefined} fill="var(--ink)">
            {first && (
              <tspan fontSize={number} fontWeight={700}>
                {first}
              </tspan>
            )}
            {rest}
          </text>
        );
      })}
    </g>
  ));
}

interface MonthProps extends XAxisTickContentProps {
  months: readonly { from: number; to: number; name: string }[];
  size: Size;
  pixelsPerDay: number;
}

/** A month's name stands under the middle of it, between the ticks where it begins and ends. */
function Month({ x, y, payload, months, size, pixelsPerDay }: MonthProps) {
  const month = months[payload.index];
  const { month: fontSize } = type[size];
  if (!month) return null;
  return (
    <text x={Number(x) + ((month.to - month.from) * pixelsPerDay) / 2} y={Number(y) + 0.8 * fontSize} textAnchor="middle" fill="var(--ink)" fontSize={fontSize}>
      {size === 'narrow' ? month.name.slice(0, 3) : month.name}
      {payload.index === 0 && ` ${new Date(month.from * dayLength).getUTCFullYear()}`}
    </text>
  );
}
