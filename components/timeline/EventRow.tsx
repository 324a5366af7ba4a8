// One event of the list: date and actors, what happened, sources, and how its date was found.
import { Fragment } from 'react';
import { ActorMark } from '@/components/actors/ActorMark';
import { inOrder } from '@/components/actors/actorShapes';
import { sourceName } from '@/components/sources/sourceNames';
import { briefing } from '@/briefing/load';
import type { Citation, Event } from '@/briefing/schema/model';
import { dateParts, filterData, precisionOf } from './eventWords';

export function EventRow({ event }: { event: Event }) {
  const { id, title, text, planned, how, sources } = event;
  const precision = precisionOf(event);
  return (
    <li id={id} className="event" data-filter="row" {...filterData(event, briefing().chapters)}>
      <div className="event-when">
        <p className="font-[600]">
          {dateParts(event).map(({ iso, shown }, index) => (
            <Fragment key={iso}>
              {index > 0 && ' to '}
              <time dateTime={iso}>{shown}</time>
            </Fragment>
          ))}
        </p>
        {precision && <p className="text-15 text-soft">{precision}</p>}
        <ul aria-label="Actors" className="text-15">
          {inOrder(event.actors).map((actor) => (
            <li key={actor}>
              <ActorMark actor={actor} hollow={Boolean(precision)} />
            </li>
          ))}
        </ul>
      </div>
      <div className="event-what">
        <h4>
          <a href={`#${id}`}>{title}</a>
        </h4>
        {planned && <p className="text-15 font-[600] text-soft">A plan, as reported before the day</p>}
        <p>{text}</p>
        {how && <p className="mt-1.5 text-15 text-soft">How the date was found: {how}</p>}
      </div>
      <ul aria-label="Sources" className="event-sources">
        {sources.map((citation) => (
          <li key={`${citation.id} ${citation.at}`}>
            <EventSource citation={citation} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** 'The Korea Herald, 21 August 2019, line 42'. */
function EventSource({ citation: { id, at } }: { citation: Citation }) {
  const source = briefing().sourceById.get(id);
  if (!source) return null;
  return (
    <>
      <a href={`/sources/${id}`}>{sourceName(source)}</a>
      {at && `, ${at}`}
    </>
  );
}
