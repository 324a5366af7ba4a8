// The overview's marks: one link for each event, with its shape in the lane of each of its actors.
import { actorOrder, actors } from '@/components/actors/actorShapes';
import { briefing } from '@/briefing/load';
import type { Actor } from '@/briefing/schema/model';
import { filterData, precisionOf, spokenEvent } from './eventWords';
import type { Mark } from './overviewScale';

interface Props {
  marks: readonly Mark[];
  /** The height of each lane's base line from the top, in pixels. */
  bases: ReadonlyMap<Actor, number>;
  /** Pixels from one row of a lane to the next. */
  step: number;
}

/** The marks are out of the tab order, because a hundred stops would bar the way; arrow keys walk them (enhance/eventKeys.ts). */
export function EventMarks({ marks, bases, step }: Props) {
  return (
    <>
      <defs>
        {actorOrder.map((actor) => (
          <path key={actor} id={`mark-${actor}`} d={actors[actor].path} transform="scale(0.84)" />
        ))}
      </defs>
      {marks.map((mark) => (
        <a key={mark.event.id} href={`#${mark.event.id}`} tabIndex={-1} data-filter="mark" {...filterData(mark.event, briefing().chapters)}>
          <title>{spokenEvent(mark.event)}</title>
          {mark.heights.map(({ actor, row }) => (
            <Shape key={actor} mark={mark} actor={actor} y={(bases.get(actor) ?? 0) - (row + 0.5) * step - 1} />
          ))}
        </a>
      ))}
    </>
  );
}

function Shape({ mark: { event, x, from, to }, actor, y }: { mark: Mark; actor: Actor; y: number }) {
  const hollow = precisionOf(event) !== undefined;
  return (
    <g className={actors[actor].colour}>
      {to - from > 0.5 && <line x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} stroke="currentColor" />}
      <use href={`#mark-${actor}`} x={`${x}%`} y={y} className={hollow ? 'hollow' : undefined} />
    </g>
  );
}
