// What is known about a source; what its text does not say reads 'not given'.
import { dateOf } from './sourceNames';
import type { Source } from '@/briefing/schema/model';

/** By the codes the sources carry. */
export const languages = { en: 'English', ko: 'Korean', ja: 'Japanese', id: 'Indonesian', de: 'German' };

export function SourceCard({ source }: { source: Source }) {
  const rows: [string, string][] = [
    ['Title', source.title],
    ['Author', source.author],
    ['Published', source.published === 'not given' ? 'not given' : dateOf(source.published)],
    ['Kind', source.kind],
    ['Country', source.country],
    ['Language', languages[source.language]],
    ['How far to trust it', source.reliability],
    ['Read as', source.read],
  ];
  return (
    <dl className="mt-8 max-w-text">
      {rows.map(([name, text]) => (
        <div key={name} className="grid gap-x-6 border-t border-rule py-2 sm:grid-cols-[--spacing(40)_1fr]">
          <dt className="text-soft">{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      <div className="grid gap-x-6 border-y border-rule py-2 sm:grid-cols-[--spacing(40)_1fr]">
        <dt className="text-soft">Address</dt>
        <dd className="wrap-anywhere">
          {source.url ? (
            <a href={source.url} rel="external" className="link">
              {source.url}
            </a>
          ) : (
            'not given'
          )}
        </dd>
        {source.archived && (
          <>
            <dt className="text-soft">Archived copy</dt>
            <dd className="wrap-anywhere">
              <a href={source.archived} rel="external" className="link">
                {source.archived}
              </a>
            </dd>
          </>
        )}
      </div>
    </dl>
  );
}
