// What each capital said at a turning point: the words as spoken, our translation beside them, or why a capital is not heard.
import { briefing } from '@/briefing/load';
import { formatDate } from '@/briefing/write/dates';
import { cellsOf, type Capital, type Voice } from '@/briefing/schema/turningPoints';
import { dayOf } from '@/components/sources/sourceNames';

const capitals: Readonly<Record<Capital, string>> = { seoul: 'Seoul', tokyo: 'Tokyo', washington: 'Washington' };

export function Voices({ at }: { at: string }) {
  const point = briefing().turningPoints.find(({ id }) => id === at);
  if (!point) return null;
  return (
    <aside className="voices" id={`voices-${at}`} aria-label={`In their own words: ${point.name}`}>
      <h3>
        In their own words: {point.name}, {formatDate(point.date)}
      </h3>
      <dl>
        {cellsOf(point).map(({ capital, voices, why }) => (
          <div key={capital}>
            <dt>{capitals[capital]}</dt>
            <dd>{voices.length > 0 ? voices.map((voice) => <Words key={voice.words} voice={voice} />) : <p className="said">{why}</p>}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}

function Words({ voice: { by, through, date, words, original, translation, sources } }: { voice: Voice }) {
  const { sourceById, termById } = briefing();
  const speaker = termById.get(by);
  const office = speaker?.kind === 'person' ? speaker.office : through;
  return (
    <>
      <p>
        <q>{words}</q>
        {translation && <span className="said"> {translation === 'ours' ? 'Our translation' : 'Official translation'}</span>}
      </p>
      {original && (
        <p lang={original.lang} className="original">
          {original.text}
        </p>
      )}
      <p className="said">
        <a href={`/glossary#${by}`}>{speaker?.name ?? by}</a>
        {office && `, ${office}`}, {formatDate(date)}.{' '}
        {sources.map(({ id }, index) => (
          <span key={id}>
            {index > 0 && '; '}
            <a href={`/sources/${id}`}>
              {sourceById.get(id)?.outlet ?? id}, {dayOf(sourceById.get(id))}
            </a>
          </span>
        ))}
      </p>
    </>
  );
}
