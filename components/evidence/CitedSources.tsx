// Who says so, in one line: outlet, date, kind, and the place in a long source.
import { dateOf } from '@/components/story/sourceNames';
import { briefing } from '@/content/load';
import type { Citation } from '@/content/model';

/** `The Korea Herald, 21 August 2019, newspaper, line 30; Edaily, 22 August 2019, newspaper` */
export function CitedSources({ sources }: { sources: readonly Citation[] }) {
  const { sourceById } = briefing();
  return (
    <p className="cited">
      {sources.map(({ id, at }, index) => {
        const source = sourceById.get(id);
        if (!source) return null;
        const end = index < sources.length - 1 ? '; ' : '';
        return [
          <a key={`${id} ${at}`} href={`/sources/${id}`}>
            {source.outlet.split(/[,;]/)[0]}
          </a>,
          `, ${[dateOf(source.published), source.kind, at].filter(Boolean).join(', ')}${end}`,
        ];
      })}
    </p>
  );
}
