// Sources in a line, each a link by its outlet and day, with the place in it.
import { briefing } from '@/briefing/load';
import type { Citation } from '@/briefing/schema/model';
import { dayOf } from './sourceNames';

export function SourceLinks({ citations }: { citations: readonly Citation[] }) {
  const { sourceById } = briefing();
  return citations.map(({ id, at }, index) => {
    const source = sourceById.get(id);
    return (
      <span key={`${id} ${at}`}>
        {index > 0 && '; '}
        <a href={`/sources/${id}`}>
          {source?.outlet}, {dayOf(source)}
        </a>
        {at && `, ${at}`}
      </span>
    );
  });
}
