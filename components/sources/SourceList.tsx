// Sources under one heading: outlet, title, date, kind, and the reason to trust it or not.
import { dateOf, dayOf } from './sourceNames';
import { restsOn } from '@/briefing/ask/rests';
import { briefing } from '@/briefing/load';
import type { Source } from '@/briefing/schema/model';

export function SourceList({ title, sources }: { title: string; sources: readonly Source[] }) {
  return (
    <section className="mt-12" data-filter="group">
      <h2 className="border-t-2 border-ink pt-4 text-24">{title}</h2>
      <ul className="mt-2">
        {sources.map((source) => (
          <li
            key={source.id}
            data-filter="row"
            data-kind={source.kind.replace(' ', '-')}
            data-language={source.language}
            className="grid gap-x-8 gap-y-1 border-b border-rule py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_--spacing(24)]"
          >
            <p>
              <a href={`/sources/${source.id}`} className="font-[600]">
                {source.outlet}
                <span className="sr-only">, {dayOf(source)}</span>
              </a>
              <span className="block text-15 text-soft">
                <span lang={source.language === 'en' ? undefined : 'en'}>{source.title}</span>. {dateOf(source.published)}.
              </span>
            </p>
            <p className="text-15 text-soft">
              <span className="kind">{source.kind}</span> {source.reliability}
            </p>
            <p className="text-15 text-soft md:text-end">{countOf(source.id)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function countOf(id: string): string {
  const { facts, events } = restsOn(briefing(), id);
  const count = facts.length || events.length;
  const noun = facts.length > 0 ? 'fact' : 'event';
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
