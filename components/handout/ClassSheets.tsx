// The ways to the two sheets for one class, a chapter each.
import { briefing } from '@/briefing/load';

export function ClassSheets() {
  const { chapters, lessons } = briefing();
  return (
    <p className="class-sheets">
      For one class, two sheets on one chapter:{' '}
      {chapters
        .filter(({ id }) => lessons.some((lesson) => lesson.id === id))
        .map(({ id, short }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <a href={`/handout/class/${id}`}>{short}</a>
          </span>
        ))}
      .
    </p>
  );
}
