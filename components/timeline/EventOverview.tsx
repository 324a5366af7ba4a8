// All events in one picture: a lane for each actor, under them the pact's lifeline and the chapters' spans. From 62 rem on.
import { actorOrder, actors } from '@/components/actors/actorShapes';
import { fillOfState, StatePatterns } from '@/components/charts/drawing/StatePatterns';
import { pactSpans } from '@/components/lifeline/lifelineScale';
import { briefing } from '@/briefing/load';
import { EventMarks } from './EventMarks';
import { ChapterSpans } from './ChapterSpans';
import { axisOf, placeMarks, placeOnAxis, scaledYears, type Lane, type TimeAxis } from './overviewScale';

/** Pixels: from one mark to the next, the least width of the drawing (62 rem less the lanes' names), the space between lanes. */
const step = 8;
const leastWidth = 820;
const between = 12;
const band = 14;

export function EventOverview() {
  const { events, chapters } = briefing();
  const axis = axisOf(events);
  const { marks, lanes } = placeMarks(events, actorOrder, (step / leastWidth) * 100);
  const bases = basesOf(lanes);
  const foot = Math.max(...bases.values()) + between + 2;
  const height = foot + band + 150;
  return (
    <div className="event-overview">
      <svg width="100%" height={height} aria-hidden="true">
        {lanes.map(({ actor }) => (
          <g key={actor} className={actors[actor].colour}>
            <svg x="6" y={bases.get(actor)} overflow="visible">
              <path d={actors[actor].path} transform="translate(0 -5)" fill="currentColor" />
            </svg>
            <text x="18" y={bases.get(actor)} fill="currentColor">
              {actors[actor].name}
            </text>
          </g>
        ))}
        <text x="0" y={foot + 11}>
          The pact
        </text>
        <text x="0" y={foot + band + 64}>
          Chapters
        </text>
      </svg>
      <svg width="100%" height={height} role="group" aria-label={`All ${events.length} events in time, each mark a link to its event`} className="event-plot">
        <StatePatterns id="overview" />
        <Years axis={axis} foot={foot} />
        {lanes.map(({ actor }) => (
          <line key={actor} x1="0" x2="100%" y1={bases.get(actor)} y2={bases.get(actor)} stroke="var(--rule)" />
        ))}
        <EventMarks marks={marks} bases={bases} step={step} />
        <PactBand axis={axis} y={foot} />
        <ChapterSpans chapters={chapters} axis={axis} y={foot + band + 68} />
      </svg>
    </div>
  );
}

/** The height of each lane's base line from the top. */
function basesOf(lanes: readonly Lane[]) {
  let y = 0;
  return new Map(lanes.map(({ actor, rows }) => [actor, (y += rows * step + between)]));
}

function Years({ axis, foot }: { axis: TimeAxis; foot: number }) {
  const y = foot + band + 34;
  return (
    <g aria-hidden="true">
      {axis.first < axis.turn && (
        <text className="soft" x="0" y={y}>
          {axis.first}–{axis.turn - 1}
        </text>
      )}
      {scaledYears(axis).map((year) => {
        const x = `${placeOnAxis(`${year}-01-01`, axis)}%`;
        return (
          <g key={year}>
            <line x1={x} x2={x} y1="0" y2={y - 10} className={year === axis.turn ? 'turn' : 'year'} />
            <text className="soft" x={x} dx="4" y={y}>
              {year}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function PactBand({ axis, y }: { axis: TimeAxis; y: number }) {
  return (
    <g aria-hidden="true">
      {pactSpans().map(({ id, state, label, from, to }) => {
        const [start, end] = [placeOnAxis(from, axis), placeOnAxis(to, axis)];
        // The notice ran for too short a time to hold its name, which stands before it.
        const before = state === 'notice-given';
        return (
          <g key={id}>
            <rect x={`${start}%`} width={`${end - start}%`} y={y} height={band} fill={fillOfState(state, 'overview')} />
            <text className="soft" x={`${start}%`} dx={before ? -4 : 0} y={y + band + 15} textAnchor={before ? 'end' : 'start'}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
