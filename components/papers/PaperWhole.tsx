// The way to a paper's whole text: what stands where, and a link to each, its address in print.
import { Unbroken } from '@/components/story/Unbroken';
import { briefing } from '@/briefing/load';
import { languageNames, type Paper, type PaperLanguage } from '@/briefing/schema/papers';

export function PaperWhole({ paper: { whole } }: { paper: Pick<Paper, 'whole'> }) {
  const { sourceById } = briefing();
  return (
    <>
      <p className="paper-says">
        <Unbroken>{whole.says}</Unbroken>
      </p>
      <ul className="paper-whole">
        {whole.sources
          .flatMap(({ id }) => sourceById.get(id) ?? [])
          .map(({ id, outlet, title, url, language, read }) => (
            <li key={id}>
              {url ? (
                <a href={url} rel="external" hrefLang={language}>
                  {title}
                </a>
              ) : (
                title
              )}
              <span>
                {outlet}, in {languageNames[language as PaperLanguage] ?? language}. Read as: {read}.{' '}
                <a href={`/sources/${id}`} className="no-print">
                  How far to trust it<span className="sr-only">: {title}</span>
                </a>
              </span>
              {url && <span className="address">{url}</span>}
            </li>
          ))}
      </ul>
    </>
  );
}
