// One bar per year with its value written above; a part of a year is hatched, and said.
import { useId } from 'react';
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps, type XAxisTickContentProps } from 'recharts';
import { exactText, markClass, type PictureProps, type Size } from '@/components/charts/picture';
import { RivalCounts } from './RivalCounts';
import { yearBars, type YearBar } from './yearCounts';

/** `beside`: the room that labels of other counts take, right of the bars; `before`: what is then left of them for the first year's note. */
const type: Record<Size, { value: number; year: number; note: number; before: number; beside: number }> = {
  wide: { value: 22, year: 17, note: 15, before: 10, beside: 226 },
  narrow: { value: 21, year: 17, note: 15, before: 14, beside: 166 },
  slide: { value: 30, year: 24, note: 24, before: 24, beside: 290 },
};
const gapOverBar = 9;

export function YearBars({ rows, columns, width, height, size, view }: PictureProps) {
  const hatch = useId();
  const { value, year, note, before, beside } = type[size];
  const bars = yearBars({ rows, columns, view });
  const hasRivals = bars.some(({ rivals }) => rivals.length > 0);
  const axisHeight = Math.ceil(1.5 * year + 1.4 * note);

  return (
    <BarChart
      data={bars}
      width={width}
      height={height}
      margin={{ top: value + gapOverBar, right: hasRivals ? beside : 0, bottom: 0, left: hasRivals ? before : 0 }}
      barCategoryGap="21%"
      {...exactText}
      accessibilityLayer={false}
    >
      <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} fill="var(--in-force-tint)" />
        <rect width={2} height={6} fill="var(--in-force)" />
      </pattern>
      <YAxis hide domain={[0, 'dataMax']} />
      <XAxis
        dataKey="year"
        interval={0}
        height={axisHeight}
        tickLine={false}
        axisLine={{ stroke: 'var(--ink)', shapeRendering: 'crispEdges' }}
        tick={(tick: XAxisTickContentProps) => <YearLabel {...tick} bars={bars} size={size} />}
      />
      <Bar
        dataKey="value"
        isAnimationActive={false}
        shape={(bar: BarShapeProps) => <BarWithValue bar={bar} hatch={hatch} fontSize={value} noteSize={note} full={size === 'wide'} />}
      />
    </BarChart>
  );
}

function BarWithValue({ bar, hatch, fontSize, noteSize, full }: { bar: BarShapeProps; hatch: string; fontSize: number; noteSize: number; full: boolean }) {
  const { partial, value, written, stop, rivals } = bar.payload as YearBar;
  const left = Math.round(bar.x);
  const right = left + Math.round(bar.width);
  const top = Math.round(bar.y);
  const bottom = Math.round(bar.y + bar.height);
  // A stroke is drawn half outside: keep its outer edge where a full year's fill would end.
  const inset = partial ? 0.5 : 0;
  return (
    <>
      <rect
        className={markClass}
        data-stop={stop}
        x={left + inset}
        y={top + inset}
        width={right - left - 2 * inset}
        height={Math.max(0, bottom - top - inset)}
        fill={partial ? `url(#${hatch})` : 'var(--in-force)'}
        stroke={partial ? 'var(--in-force)' : undefined}
      />
      <text
        x={Math.round(bar.x + bar.width / 2)}
        y={top - gapOverBar}
        textAnchor="middle"
        fill="var(--ink)"
        fontSize={fontSize}
        fontWeight={700}
        fontVariant="lining-nums tabular-nums"
      >
        {written}
      </text>
      {rivals.length > 0 && <RivalCounts rivals={rivals} right={right} bottom={bottom} scale={bar.height / value} fontSize={noteSize} full={full} />}
    </>
  );
}

function YearLabel({ x, y, payload, bars, size }: XAxisTickContentProps & { bars: readonly YearBar[]; size: Size }) {
  const bar = bars[payload.index];
  const { year, note } = type[size];
  const baseline = Number(y) + Math.round(0.8 * year);
  const shared = { x: Math.round(Number(x)), textAnchor: 'middle' as const, fontVariant: 'lining-nums' };
  return (
    <>
      <text {...shared} y={baseline} fill="var(--ink)" fontSize={year}>
        {bar?.year}
      </text>
      {bar?.partial && (
        <text {...shared} y={baseline + Math.round(1.3 * note)} fill="var(--soft)" fontSize={note}>
          {bar.partial}
        </text>
      )}
    </>
  );
}
