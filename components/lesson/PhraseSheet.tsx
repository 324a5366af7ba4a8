// The phrases of one row of the framing page: the words, whose they are, and on paper a column to write in.
import { briefing } from '@/briefing/load';
import { formatDate } from '@/briefing/write/dates';
import { whoseWords, type Framing } from '@/briefing/schema/framing';

export function PhraseSheet({ framing: { id, thing, phrases } }: { framing: Framing }) {
  const { sourceById, termById } = briefing();
  return (
    <table className="phrase-sheet">
      <caption>
        Phrases for: {thing}
        <span className="no-print">
          {' '}
          (
          <a href={`/framing#${id}`}>
            each with its source<span className="sr-only">: {thing}</span>
          </a>
          )
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">The words</th>
          <th scope="col">Whose words</th>
          <th scope="col" className="your-notes">
            Your notes
          </th>
        </tr>
      </thead>
      <tbody>
        {phrases.map((phrase) => {
          const { term, kind } = whoseWords(phrase, { sourceById, termById });
          // The day of words that were spoken or issued; else that of their source, where it gives one.
          const date = phrase.said ?? sourceById.get(phrase.source.id)?.published ?? 'not given';
          return (
            <tr key={phrase.words}>
              <td>
                <q>{phrase.words}</q>
              </td>
              <td>
                {term ? term.name : 'Nobody: reworded by a machine'}
                <span>{[!phrase.reworded && kind, date !== 'not given' && formatDate(date)].filter(Boolean).join(', ')}</span>
              </td>
              <td className="your-notes" />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
