// Everything in the briefing that rests on one source, with the way to each place.
import type { ReactNode } from 'react';
import { refOf } from '@/components/note/noteAddresses';
import { formatDate } from '@/briefing/write/dates';
import { briefing } from '@/briefing/load';
import { restsOn } from '@/briefing/ask/rests';

export function RestsOnSource({ id }: { id: string }) {
  const { facts, rivals, events, figures, rows, notes, terms, phrases, papers } = restsOn(briefing(), id);
  return (
    <div className="max-w-text">
      <List title="Chapters that cite it" items={notes}>
        {({ chapter, notes: list }) => (
          <>
            <a href={`/chapters/${chapter.id}`}>{chapter.title}</a>, {list.length === 1 ? 'note' : 'notes'}{' '}
            {list.map((note, index) => (
              <span key={note.number}>
                {index > 0 && ', '}
                <a href={`/chapters/${chapter.id}#${refOf(note)}`} className="link">
                  {note.number}
                </a>
              </span>
            ))}
          </>
        )}
      </List>
      <List title="Papers read from it" items={papers}>
        {({ id: paper, title, date }) => (
          <>
            {formatDate(date)}: <a href={`/papers#${paper}`}>{title}</a>
          </>
        )}
      </List>
      <List title="Facts that rest on it" items={facts}>
        {({ id: fact, statement, status, sources }) => (
          <>
            <a href={`/evidence#${fact}`}>{statement}</a>{' '}
            <span className="text-15 text-soft">{[status, sources.find((source) => source.id === id)?.at].filter(Boolean).join('; ')}</span>
          </>
        )}
      </List>
      <List title="Where it says otherwise" items={rivals}>
        {({ question, otherwise }) => (
          <>
            {question}{' '}
            {otherwise
              .filter(({ sources }) => sources.some((source) => source.id === id))
              .map(({ says }) => says)
              .join(' ')}
          </>
        )}
      </List>
      <List title="Events" items={events}>
        {({ id: event, date, title }) => (
          <>
            {formatDate(date)}: <a href={`/timeline#${event}`}>{title}</a>.
          </>
        )}
      </List>
      <List title="Figures and data" items={[...figures.map((figure) => ({ figure })), ...rows.map((row) => ({ row }))]}>
        {(item) => ('figure' in item ? <a href={`/charts/${item.figure.id}`}>{item.figure.title}</a> : rowsOf(item.row))}
      </List>
      <List title="Glossary" items={terms}>
        {(term) => <a href={`/glossary#${term.id}`}>{term.name}</a>}
      </List>
      <List title="Words compared" items={phrases}>
        {({ thing, phrase }) => (
          <>
            <a href={`/framing#${thing.id}`}>{thing.thing}</a>: <q>{phrase.words}</q>
          </>
        )}
      </List>
    </div>
  );
}

function List<T>({ title, items, children }: { title: string; items: readonly T[]; children: (item: T) => ReactNode }) {
  if (items.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="text-24">{title}</h2>
      <ul className="mt-2">
        {items.map((item, index) => (
          <li key={index} className="border-t border-rule py-2">
            {children(item)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function rowsOf({ dataset, count }: ReturnType<typeof restsOn>['rows'][number]): ReactNode {
  return (
    <>
      {count} {count === 1 ? 'row' : 'rows'} of <a href={`/data/${dataset.resource.path}`}>{dataset.resource.title}</a>
    </>
  );
}
