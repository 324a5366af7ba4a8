// The sheet under the header: the chapters by their names, then every other page; opens and closes without a script.
import { siteParts } from '@/briefing/find/places';
import { briefing } from '@/briefing/load';
import { yearsOf } from './chapterYears';

export function SiteMenu() {
  const all = briefing();
  const parts = siteParts(all).filter(({ places }) => places.length > 0);
  return (
    <details className="site-menu">
      <summary data-holds="/chapters">
        <span className="on-wide">Chapters</span>
        <span className="on-narrow">Contents</span>
      </summary>
      <div className="site-sheet">
        <div className="page">
          <ol>
            {all.chapters.map((chapter) => (
              <li key={chapter.id}>
                <a href={`/chapters/${chapter.id}`} data-holds={`/chapters/${chapter.id}`}>
                  <span className="number">{chapter.order}</span>
                  <span className="title">{chapter.title}</span>
                  <span className="about">{chapter.summary}</span>
                  <span className="span">
                    <span className="you-are-here">You are here</span>
                    <span className="years">{yearsOf(chapter)}</span> · {chapter.minutes} minutes
                  </span>
                </a>
              </li>
            ))}
          </ol>
          <ul className="site-parts">
            {parts.map(({ id, name, about, places }) => (
              <li key={id}>
                <a href={`/contents#${id}`}>
                  <b>{name}</b>
                  {about.startsWith('For') && <span>, {about.charAt(0).toLowerCase() + about.slice(1)}</span>}
                </a>
                <ul>
                  {places
                    .filter(({ address }) => !address.includes('.'))
                    .map(({ name: place, address }) => (
                      <li key={address}>
                        <a href={address} data-holds={address.includes('#') ? undefined : address}>
                          {place}
                        </a>
                      </li>
                    ))}
                </ul>
              </li>
            ))}
          </ul>
          <p className="site-all">
            <a href="/contents" data-holds="/contents">
              Everything on one page
            </a>
          </p>
        </div>
      </div>
    </details>
  );
}
