'use client';
// The pages nearest to a mistyped address: those of its own kind first, among them the most alike; in their own order without JavaScript.
import { useSyncExternalStore } from 'react';

export interface PageEntry {
  path: string;
  title: string;
  /** A line under the title. */
  about: string;
  /** What the address is compared with besides. */
  words: string;
}

export interface PageKind {
  name: string;
  /** Where such pages stand: `/chapters/`. */
  under: readonly string[];
  pages: readonly PageEntry[];
}

export function NearestPages({ kinds }: { kinds: readonly PageKind[] }) {
  const path = useSyncExternalStore(
    () => () => {},
    () => location.pathname,
    () => '',
  );
  const asked = path.toLowerCase().match(/[a-z]{3,}|\d{4}/g)?.filter((word) => !kinds.some(({ under }) => under.includes(`/${word}/`))) ?? [];
  const near = ({ path: own, title, words }: PageEntry) =>
    asked.reduce((sum, word) => sum + shared(word, `${own.slice(own.lastIndexOf('/'))} ${title} ${words}`.toLowerCase()), 0);
  const meant = ({ under }: PageKind) => Number(under.some((folder) => `${path}/`.startsWith(folder)));
  return [...kinds]
    .sort((a, b) => meant(b) - meant(a))
    .map(({ name, pages }) => (
      <nav key={name} aria-label={name} className="mt-8 max-w-[40rem]">
        <h2 className="mb-2 font-sans text-15 tracking-normal text-soft">{name}</h2>
        <ol className="border-b border-rule">
          {[...pages]
            .sort((a, b) => near(b) - near(a))
            .map(({ path: own, title, about }) => (
              <li key={own} className="border-t border-rule py-4">
                <a href={own} className="font-serif text-20 leading-7 font-[600]">
                  {title}
                </a>
                <span className="block text-soft">{about}</span>
              </li>
            ))}
        </ol>
      </nav>
    ));
}

/** The longest beginning of the word that the text holds, from three letters on: 'backgruond' still finds 'background'. */
function shared(word: string, text: string): number {
  for (let length = word.length; length >= 3; length -= 1) if (text.includes(word.slice(0, length))) return length;
  return 0;
}
