// The key to the statuses: sign, name, how many facts have it, what it means; each leads to those facts.
import { briefing } from '@/briefing/load';
import { FactStatus } from '@/briefing/schema/model';
import { slug } from './filters';

const meanings: Readonly<Record<FactStatus, string>> = {
  agreed: 'Two sources or more say it, or it follows from what they say.',
  'single source': 'One source says it; none is known to contradict it.',
  disputed: 'Sources contradict each other, and each side is shown.',
  opinion: 'A judgement or a forecast, given to whoever made it.',
  superseded: 'Once true or expected, and overtaken since.',
};

export function StatusKey() {
  const { facts } = briefing();
  return (
    <ul className="status-key">
      {FactStatus.options.map((status) => (
        <li key={status} data-status={slug(status)}>
          <a href={`/evidence?status=${slug(status)}`} data-filter="link" className="status">
            {status}
          </a>
          <b>{facts.filter((fact) => fact.status === status).length}</b>
          <span>{meanings[status]}</span>
        </li>
      ))}
    </ul>
  );
}
