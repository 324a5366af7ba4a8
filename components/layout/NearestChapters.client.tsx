'use client';
// The chapters, those nearest to the mistyped address first; in their own order without JavaScript.
import { useSyncExternalStore } from 'react';

interface Entry {
  id: string;
  order: number;
  title: string;
  summary: string;
}

export function NearestChapters({ chapters }: { chapters: readonly Entry[] }) {
  const path = useSyncExternalStore(
    () => () => {},
    () => location.pathname,
    () => '',
  );
  const asked = path.toLowerCase().match(/[a-z]{3,}|\d{4}/g)?.filter((word) => word !== 'chapters') ?? [];
  const near = ({ id, title, summary }: Entry) =>
    asked.reduce((sum, word) => sum + shared(word, `${id} ${title} ${summary}`.toLowerCase()), 0);
  const sorted = [...chapters].sort((a, b) => near(b) - near(a) || a.order - b.order);
  return (
    <ol className="mt-8 max-w-[40rem] border-b border-rule">
      {sorted.map(({ id, order, title, summary }) => (
        <li key={id} className="border-t border-rule py-4">
          <a href={`/chapters/${id}`} className="font-serif text-20 leading-7 font-[600]">
            {title}
          </a>
          <span className="block text-soft">
            Chapter {order}. {summary}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The longest beginning of the word that the text holds, from three letters on: 'backgruond' still finds 'background'. */
function shared(word: string, text: string): number {
  for (let length = word.length; length >= 3; length -= 1) if (text.includes(word.slice(0, length))) return length;
  return 0;
}
