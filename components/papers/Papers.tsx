// All papers in one column, and beside it the way to each by its day.
import { formatDate } from '@/briefing/write/dates';
import { briefing } from '@/briefing/load';
import { Paper } from './Paper';

export function Papers() {
  const { papers } = briefing();
  if (papers.length === 0) return <p className="mt-8">No paper has been entered yet.</p>;
  return (
    <div className="chapter-grid">
      <nav aria-label="Papers on this page" className="chapter-contents no-print text-15" data-marks-current>
        <ol>
          {papers.map(({ id, date, title }, index) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={index === 0 ? 'location' : undefined}>
                <span className="paper-day">{formatDate(date)}</span> {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="chapter-column">
        {papers.map((paper) => (
          <Paper key={paper.id} paper={paper} />
        ))}
      </div>
    </div>
  );
}
