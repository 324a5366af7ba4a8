// The sections of a chapter, with the one being read marked by enhance/currentSection.ts, and the ways to the chapters beside it; folded where there is no room beside the text.
import type { Chapter } from '@/briefing/briefing';

interface Props {
  sections: readonly { id: string; heading: string }[];
  before: Chapter | undefined;
  after: Chapter | undefined;
}

export function ChapterContents({ sections, before, after }: Props) {
  return (
    <nav aria-label="Sections of this chapter" className="chapter-contents chapter-sections no-print text-15" data-marks-current>
      <details>
        <summary>
          <b>In this chapter</b> <span>{sections.length} sections</span>
        </summary>
        <ol>
          {sections.map(({ id, heading }, index) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={index === 0 ? 'location' : undefined}>
                {heading}
              </a>
            </li>
          ))}
        </ol>
        <p className="chapter-ways">
          {before && (
            <a href={`/chapters/${before.id}`} rel="prev">
              Before:{' '}
              <b>
                {before.order} {before.short}
              </b>
            </a>
          )}
          {after && (
            <a href={`/chapters/${after.id}`} rel="next">
              Next:{' '}
              <b>
                {after.order} {after.short}
              </b>
            </a>
          )}
        </p>
      </details>
    </nav>
  );
}
