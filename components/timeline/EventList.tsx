// Every event in order, year by year: when, what, who, who says so.
import { briefing } from '@/briefing/load';
import { EventRow } from './EventRow';

export function EventList() {
  const { events } = briefing();
  const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))];
  return (
    <ol className="event-list">
      {years.map((year) => (
        <li key={year} data-filter="group">
          <h3>{year}</h3>
          <ol>
            {events
              .filter(({ date }) => date.startsWith(year))
              .map((event) => (
                <EventRow key={event.id} event={event} />
              ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
