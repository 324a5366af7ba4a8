// Which kinds of sources are used for what: how many there are, and the outlets cited by most of them.
import { ofKind } from '@/briefing/schema/about';
import { briefing } from '@/briefing/load';
import type { Source } from '@/briefing/schema/model';

export function SourceUses() {
  const { about, sources } = briefing();
  return (
    <dl className="source-uses">
      {ofKind(about, 'use').map(({ id, of, text }) => {
        const list = sources.filter(({ kind }) => kind === of);
        if (list.length === 0) return null;
        return (
          <div key={id}>
            <dt>
              {of}
              <span>
                {list.length} {list.length === 1 ? 'source' : 'sources'}
              </span>
            </dt>
            <dd>
              {text}
              <span>{outletsOf(list)}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

const mostNamed = 4;

/** What an outlet’s name says of where its text was found. A ministry keeps its country. */
const carried = /, (?:as|carrying|copied|copy|in|on|press office|republished|text|video)\b.*$/;

/** 'Yonhap News Agency, Jiji Press and 12 more': those with most sources first. */
function outletsOf(list: readonly Source[]): string {
  const counts = new Map<string, number>();
  for (const { outlet } of list) {
    const name = outlet.replace(carried, '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].sort(([a, first], [b, second]) => second - first || a.localeCompare(b, 'en')).map(([name]) => name);
  const more = names.length - mostNamed;
  return more > 0 ? `${names.slice(0, mostNamed).join(', ')} and ${more} more` : names.join(', ');
}
