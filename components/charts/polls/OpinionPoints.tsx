// Polls in rows, grouped by their question: two opinions as points with their intervals, joined only where the words were the same.
import { Scatter, ScatterChart, useXAxisScale, XAxis, YAxis, type ScatterShapeProps } from 'recharts';
import { OpinionMark, PollLines, offsetOf } from './PollMarks';
import { PollKey } from './PollKey';
import { PollNames } from './PollNames';
import { PollNotes, restOf, starOf } from './PollNotes';
import { pollPlaces, pollSets, type PlacedGroup, type PollSet } from './pollPlaces';
import { pollGroups, type PollGroup } from './pollRows';
import { pollsDrawn } from './pollsDrawn';
import { PollShift, shiftHeight, shiftIn } from './PollShift';
import { exactText, type Drawn, type PictureProps, type Size } from '@/components/charts/picture';

/** @returns the height that the polls take, however many they are */
export function heightOfPolls({ rows, columns }: Drawn, size: Size): number {
  const groups = pollGroups(pollsDrawn(rows, columns, size), columns);
  return size === 'slide' && shiftIn(groups) ? shiftHeight : pollPlaces(groups, pollSets[size]).height;
}

export function OpinionPoints({ rows, columns, width, height, size, view }: PictureProps) {
  const set = pollSets[size];
  const drawn = pollsDrawn(rows, columns, size);
  const groups = pollGroups(drawn, columns);
  const { placed } = pollPlaces(groups, set);
  const shift = size === 'slide' ? shiftIn(groups) : undefined;
  if (shift) return <PollShift polls={shift} width={width} height={height} />;
  const withMargins = view !== 'shares-only';
  const columnWidth = (width - set.gutter * (set.columns - 1)) / set.columns;
  const lefts = Array.from({ length: set.columns }, (_, column) => column * (columnWidth + set.gutter));
  const scaleLeft = set.days + set.pollster;
  // Half a mark, or half the figures under it, stands out at either end.
  const room = set.days > 0 ? set.mark : 2 * set.mark;

  return (
    <ScatterChart width={width} height={height} margin={{ top: 0, right: 0, bottom: 0, left: 0 }} {...exactText} accessibilityLayer={false}>
      {lefts.map((left, column) => (
        <XAxis
          key={left}
          xAxisId={column}
          type="number"
          dataKey="share"
          hide
          domain={[0, set.upTo]}
          allowDataOverflow
          padding={{ left: left + Math.max(scaleLeft, room), right: width - left - columnWidth + room }}
        />
      ))}
      <YAxis type="number" dataKey="y" hide domain={[0, height]} reversed allowDataOverflow />
      <PollKey set={set} />
      <PollNotes
        notes={[...(withMargins && set.columns > 1 ? starOf(groups) : []), ...restOf(drawn.length, rows.length - drawn.length)]}
        left={lefts.at(-1) ?? 0}
        bottom={height}
        fontSize={set.text}
      />
      {lefts.map((left, column) => (
        <Column
          key={left}
          column={column}
          left={left}
          right={left + columnWidth}
          groups={placed.filter((group) => group.column === column)}
          set={set}
          withMargins={withMargins}
          home={groups[0]}
        />
      ))}
      {lefts.map((left, column) => (
        <Scatter
          key={left}
          xAxisId={column}
          data={answersOf(placed, column, set, withMargins)}
          isAnimationActive={false}
          shape={(point: ScatterShapeProps) => <Mark {...point} radius={set.mark} />}
        />
      ))}
    </ScatterChart>
  );
}

function answersOf(placed: readonly PlacedGroup[], column: number, set: PollSet, withMargins: boolean) {
  return placed
    .filter((group) => group.column === column)
    .flatMap(({ group: { sided }, rows }) =>
      rows.flatMap(({ row: { answers, stop, uncertain }, y }) =>
        answers.map((answer) => ({ ...answer, sided, stop, hollow: uncertain, y: y + offsetOf(answer, answers, set, withMargins) })),
      ),
    );
}

function Mark({ cx = 0, cy = 0, payload, radius }: ScatterShapeProps & { radius: number }) {
  const { role, sided, stop, hollow } = payload as ReturnType<typeof answersOf>[number];
  return <OpinionMark role={role} sided={sided} stop={stop} hollow={hollow} cx={cx} cy={cy} radius={radius} />;
}

interface ColumnProps {
  column: number;
  left: number;
  right: number;
  groups: readonly PlacedGroup[];
  set: PollSet;
  withMargins: boolean;
  home: PollGroup | undefined;
}

function Column({ column, left, right, groups, set, withMargins, home }: ColumnProps) {
  const scale = useXAxisScale(column);
  if (!scale) return null;
  // Half pixels, of which 100 per cent have 700: a sixth of the picture's bytes were smaller parts of them.
  const x = (share: number) => Math.round(2 * (scale(share) ?? left)) / 2;
  const lowest = groups.at(-1)?.rows.at(-1);
  return (
    <g fontVariant="lining-nums tabular-nums">
      {groups.map(({ group, y, rows }) => (
        <g key={group.heading}>
          {group.country !== home?.country && <path d={`M${left} ${Math.round(y - set.over / 2) - 0.5}H${right}`} stroke="var(--ink)" />}
          <text x={left} y={Math.round(y + 0.34 * set.heading)} fontSize={set.heading} fontWeight={650} fill="var(--ink)">
            {group.heading}
          </text>
          <path d={`M${x(50)} ${rows[0]?.top}V${(rows.at(-1)?.y ?? 0) + set.plot / 2}`} stroke="var(--soft)" strokeDasharray="1 4" />
          {rows.map((place, index) => (
            <PollLines
              key={place.row.stop}
              place={place}
              above={place.row.sameAsAbove ? rows[index - 1] : undefined}
              set={set}
              x={x}
              withMargins={withMargins}
            />
          ))}
          {rows.map((place) => (
            <PollNames key={place.row.stop} place={place} sided={group.sided} left={left} right={right} set={set} x={x} withMargins={withMargins} />
          ))}
        </g>
      ))}
      {lowest && <Scale x={x} y={lowest.y + set.plot / 2} fontSize={set.text} upTo={set.upTo} />}
    </g>
  );
}

function Scale({ x, y, fontSize, upTo }: { x: (share: number) => number; y: number; fontSize: number; upTo: number }) {
  return (
    <>
      <path d={`M${x(0)} ${Math.round(y) + 0.5}H${x(upTo)}`} stroke="var(--rule)" />
      {[0, 50, 100]
        .filter((share) => share <= upTo)
        .map((share) => (
          <text
            key={share}
            x={x(share)}
            y={y + 1.15 * fontSize}
            textAnchor={share === 100 ? 'end' : share === 0 ? undefined : 'middle'}
            fontSize={fontSize}
            fill="var(--soft)"
          >
            {share === 0 ? '0' : `${share} %`}
          </text>
        ))}
    </>
  );
}
