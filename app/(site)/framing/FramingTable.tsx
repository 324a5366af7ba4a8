// One thing in many words: who says what, of which kind, from where. A table; on a phone its rows become a list.
import { dayOf } from '@/components/sources/sourceNames';
import { formatDate } from '@/briefing/write/dates';
import { whoseWords, type Framing, type Phrase } from '@/briefing/schema/framing';
import { briefing } from '@/briefing/load';

/** Roles are written out: styled as a list, a table would lose them. */
export function FramingTable({ framing: { id, thing, ours, question, phrases } }: { framing: Framing }) {
  return (
    <section aria-labelledby={id} className="framing">
      <h2 id={id}>
        <a href={`#${id}`}>{thing}</a>
      </h2>
      <p className="ours">
        <span>This briefing says</span> {ours}
      </p>
      <table role="table" aria-labelledby={id}>
        <thead role="rowgroup">
          <tr role="row">
            {['Whose words', 'The words', 'Kind and country', 'Where they stand'].map((name) => (
              <th key={name} role="columnheader" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {phrases.map((phrase) => (
            <PhraseRow key={phrase.words} phrase={phrase} />
          ))}
        </tbody>
      </table>
      <p className="ask">
        <span>Ask the room</span> {question}
      </p>
    </section>
  );
}

function PhraseRow({ phrase }: { phrase: Phrase }) {
  const { sourceById, termById } = briefing();
  const { term, kind, country, outside } = whoseWords(phrase, { sourceById, termById });
  const source = sourceById.get(phrase.source.id);
  return (
    <tr role="row" className={phrase.reworded ? 'reworded' : undefined}>
      <th role="rowheader" scope="row">
        {term ? <a href={`/glossary#${term.id}`}>{term.name}</a> : 'Nobody: reworded by a machine'}
        {phrase.said && <span>{formatDate(phrase.said)}</span>}
      </th>
      <td role="cell" className="words">
        <q>{phrase.words}</q>
        {phrase.note && <span>{phrase.note}</span>}
      </td>
      <td role="cell" className="kind-and-country">
        <span className="kind">{phrase.reworded ? 'reworded' : kind}</span> {country === 'not given' ? 'country not given' : country}
      </td>
      <td role="cell" className="place">
        <a href={`/sources/${phrase.source.id}`}>
          {source?.outlet}, {dayOf(source)}
        </a>
        {phrase.source.at && `, ${phrase.source.at}`}
        {outside && <span>not from the five texts</span>}
      </td>
    </tr>
  );
}
