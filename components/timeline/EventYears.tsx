// The overview for narrow screens: a row for each year and state of the pact, a cell of finger's size for each event.
import { ActorShape } from '@/components/actors/ActorMark';
import { inOrder } from '@/components/actors/actorShapes';
import { fillOfState, StatePatterns } from '@/components/charts/drawing/StatePatterns';
import { briefing } from '@/briefing/load';
import { filterData, precisionOf, spokenEvent } from './eventWords';
import { stretchesOf, type Stretch } from './stretches';

/** Pixels: where the band begins, and each chapter's line beside it. */
const columns = 84;
const lineAt = (index: number) => 22 + index * 10;

export function EventYears() {
  const { chapters } = briefing();
  return (
    <div className="event-years">
      <svg width="0" height="0" aria-hidden="true">
        <StatePatterns id="years" />
      </svg>
      <svg width="100%" height="22" aria-hidden="true" className="event-years-head">
        <text y="15">Year</text>
        {chapters.map(({ id, order }, index) => (
          <text key={id} x={columns + lineAt(index) + 0.75} y="15" textAnchor="middle">
            {order}
          </text>
        ))}
        <text x={columns + 64} y="15">
          Events
        </text>
      </svg>
      <ol>
        {stretchesOf().map((stretch) => (
          <Row key={stretch.from} stretch={stretch} />
        ))}
      </ol>
      <ul className="event-years-chapters" aria-label="Chapters">
        {chapters.map(({ id, order, short }) => (
          <li key={id}>
            <a href={`/chapters/${id}`}>
              {order} {short}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Row({ stretch: { name, since, events, state, chapterIds } }: { stretch: Stretch }) {
  const { chapters } = briefing();
  return (
    <li>
      <p className={since ? 'since' : undefined}>
        {since ? (
          <>
            <span className="sr-only">{name} </span>
            {since}
          </>
        ) : (
          name
        )}
        {events.length === 0 && <span className="sr-only">: no event</span>}
      </p>
      <svg width="56" height="100%" aria-hidden="true">
        {state && <rect width="12" height="100%" fill={fillOfState(state, 'years')} />}
        {chapters.map(({ id }, index) => chapterIds.includes(id) && <rect key={id} x={lineAt(index)} width="1.5" height="100%" fill="var(--ink)" />)}
      </svg>
      {events.length > 0 && (
        <ul>
          {events.map((event) => (
            <li key={event.id} data-filter="mark" {...filterData(event, chapters)}>
              <a href={`#${event.id}`} aria-label={spokenEvent(event)}>
                {inOrder(event.actors).map((actor) => (
                  <ActorShape key={actor} actor={actor} hollow={precisionOf(event) !== undefined} />
                ))}
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
