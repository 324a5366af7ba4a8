// The events: what stands out, the overview and how to read it, the filter, the list.
import { ActorMark } from '@/components/actors/ActorMark';
import { actorOrder, actors } from '@/components/actors/actorShapes';
import { FilterForm } from '@/components/filter/FilterForm';
import { formatDate } from '@/briefing/write/dates';
import { briefing } from '@/briefing/load';
import { EventList } from './EventList';
import { EventOverview } from './EventOverview';
import { EventYears } from './EventYears';
import { axisOf, squeezeOf } from './overviewScale';

export function Events() {
  const { events, chapters } = briefing();
  const axis = axisOf(events);
  const squeeze = squeezeOf(axis);
  const present = actorOrder.filter((actor) => events.some((event) => event.actors.includes(actor)));
  return (
    <section id="events" aria-labelledby="events-title" className="events">
      <h2 id="events-title" className="text-24">
        {findingOf(events)}
      </h2>
      <a className="skip-picture" href="#event-filter">
        Skip the picture
      </a>
      <figure aria-labelledby="events-title" className="no-break-inside">
        <EventOverview />
        <EventYears />
        <figcaption className="mt-3 max-w-text text-15 text-soft">
          <ul aria-label="Marks" className="actor-key when-narrow">
            {present.map((actor) => (
              <li key={actor}>
                <ActorMark actor={actor} />
              </li>
            ))}
          </ul>
          <p>
            An event with several actors has several marks. An outline: the date is not known to the day.{' '}
            <span className="when-wide">
              {squeeze && `From ${axis.turn} on the axis is to scale; each year before is drawn ${squeeze} times shorter. `}
              <span className="keys">Arrow keys walk the marks, Enter opens one.</span>
            </span>
            <span className="when-narrow">
              One row a year, cut where the pact’s state changed{squeeze && `; the years before ${axis.turn} share one`}. The numbered lines are the times of
              the chapters.
            </span>
          </p>
        </figcaption>
      </figure>
      <FilterForm
        id="event-filter"
        label="Filter the events"
        total={events.length}
        noun="events"
        empty="No event fits both choices."
        filters={[
          { name: 'actor', label: 'Actor', all: 'Any actor', options: present.map((actor) => ({ value: actor, text: actors[actor].name })) },
          {
            name: 'chapter',
            label: 'Chapter',
            all: 'Any time',
            options: chapters.map(({ id, order, short, from, to }) => ({ value: id, text: `${order} ${short}, ${monthOf(from)} to ${monthOf(to)}` })),
          },
        ]}
      />
      <EventList />
    </section>
  );
}

const monthOf = (date: string) => formatDate(date.slice(0, 7));

/** '49 of 100 events fall in 2019': the year with the most. */
function findingOf(events: readonly { date: string }[]): string {
  const counts = new Map<string, number>();
  for (const { date } of events) counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + 1);
  const [year, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return `${count} of ${events.length} events fall in ${year}`;
}
