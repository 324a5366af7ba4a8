// A few words of a paper in the language they were said in, our translation under them, and whose words they are.
import { Fragment } from 'react';
import { Unbroken } from '@/components/story/Unbroken';
import { dayOf } from '@/components/sources/sourceNames';
import { formatDate } from '@/briefing/write/dates';
import { briefing } from '@/briefing/load';
import { languageNames, type Quotation } from '@/briefing/schema/papers';

export function PaperQuotation({ quotation: { original, lang, translation, said, source }, by }: { quotation: Quotation; by: readonly string[] }) {
  const { termById, sourceById } = briefing();
  const from = sourceById.get(source.id);
  return (
    <figure className="paper-quotation">
      <blockquote>
        <p className="original" lang={lang}>
          <q>{original}</q>
        </p>
        {translation && (
          <p className="translation">
            <q>
              <Unbroken>{translation}</Unbroken>
            </q>{' '}
            <span>Our translation from the {languageNames[lang]}.</span>
          </p>
        )}
      </blockquote>
      <figcaption>
        {by.map((id, index) => (
          <Fragment key={id}>
            {index > 0 && ' and '}
            <a href={`/glossary#${id}`}>
              <Unbroken>{termById.get(id)?.name ?? id}</Unbroken>
            </a>
          </Fragment>
        ))}
        , {formatDate(said)}. From{' '}
        <a href={`/sources/${source.id}`}>
          {from?.outlet}, {dayOf(from)}
        </a>
        {source.at && `, ${source.at}`}.
      </figcaption>
    </figure>
  );
}
