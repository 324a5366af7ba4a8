// Further reading by the time one has: each a source of the briefing, with its original and one line on why.
import { Unbroken } from '@/components/story/Unbroken';
import { dateOf } from '@/components/sources/sourceNames';
import { ofKind, readingLevels } from '@/briefing/schema/about';
import { briefing } from '@/briefing/load';

export function FurtherReading() {
  const { about, sourceById } = briefing();
  const list = ofKind(about, 'reading');
  return readingLevels.map(({ level, title }) => (
    <div key={level} className="reading">
      <h3>{title}</h3>
      <ul aria-label={title}>
        {list
          .filter((each) => each.level === level)
          .map(({ id, source: sourceId, line }) => {
            const source = sourceById.get(sourceId);
            return (
              <li key={id}>
                <a href={source?.url} rel="external" hrefLang={source?.language}>
                  {source?.title}
                </a>
                <span>
                  {source?.outlet}, {dateOf(source?.published ?? 'not given')}. <Unbroken>{line}</Unbroken>
                </span>
              </li>
            );
          })}
      </ul>
    </div>
  ));
}
