// Puts the pages nearest to a mistyped address first: those of its own kind, among them the most alike.

/** NearestPages.tsx draws the kinds of pages and their pages in their own order, each with the words it is found by. */
export function sortNearest(): void {
  const place = document.querySelector('[data-nearest]');
  if (!place) return;
  const kinds = [...place.querySelectorAll<HTMLElement>('[data-under]')];
  const foldersOf = ({ dataset }: HTMLElement) => dataset.under?.split(' ') ?? [];
  const folders = kinds.flatMap(foldersOf);
  const asked =
    location.pathname
      .toLowerCase()
      .match(/[a-z]{3,}|\d{4}/g)
      ?.filter((word) => !folders.includes(`/${word}/`)) ?? [];
  const near = (page: HTMLElement) => {
    const link = page.querySelector('a');
    const words = `${link?.pathname.replace(/^.*\//, '/')} ${link?.textContent} ${page.dataset.words}`.toLowerCase();
    return asked.reduce((sum, word) => sum + shared(word, words), 0);
  };
  const meant = (kind: HTMLElement) => Number(foldersOf(kind).some((folder) => `${location.pathname}/`.startsWith(folder)));
  place.append(...kinds.sort((a, b) => meant(b) - meant(a)));
  for (const list of place.querySelectorAll('ol')) {
    const pages = [...list.querySelectorAll<HTMLElement>('[data-words]')].map((page) => ({ page, near: near(page) }));
    list.append(...pages.sort((a, b) => b.near - a.near).map(({ page }) => page));
  }
}

/** The longest beginning of the word that the text holds, from three letters on: 'backgruond' still finds 'background'. */
function shared(word: string, text: string): number {
  for (let length = word.length; length >= 3; length -= 1) if (text.includes(word.slice(0, length))) return length;
  return 0;
}
