// The pages a mistyped address may have meant, in their own order; enhance/nearestPages.ts puts the nearest first.

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
  return (
    <div data-nearest="">
      {kinds.map(({ name, under, pages }) => (
        <nav key={name} aria-label={name} data-under={under.join(' ')} className="mt-8 max-w-text">
          <h2 className="mb-2 font-sans text-15 tracking-normal text-soft">{name}</h2>
          <ol className="border-b border-rule">
            {pages.map(({ path, title, about, words }) => (
              <li key={path} data-words={words} className="border-t border-rule py-4">
                <a href={path} className="font-serif text-20 leading-7 font-[600]">
                  {title}
                </a>
                <span className="block text-soft">{about}</span>
              </li>
            ))}
          </ol>
        </nav>
      ))}
    </div>
  );
}
