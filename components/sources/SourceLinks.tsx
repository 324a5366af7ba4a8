// Sources in a line, each a link by its outlet and day, with the place in it where that is asked for.
import { briefing } from '@/briefing/load';
import type { Citation } from '@/briefing/schema/model';
import { dayOf } from './sourceNames';
import { unbrokenDay } from './unbrokenDay';

/** @param props places: whether the place in each source stands behind it */
export function SourceLinks({ citations, places = true }: { citations: readonly Citation[]; places?: boolean }) {
  const { sourceById } = briefing();
  return citations.map(({ id, at }, index) => {
    const source = sourceById.get(id);
    return (
      <span key={`${id} ${at}`}>
        {index > 0 && '; '}
        <a href={`/sources/${id}`}>
          {source?.outlet}, {unbrokenDay(dayOf(source))}
        </a>
        {places && at && `, ${at}`}
      </span>
    );
  });
}
