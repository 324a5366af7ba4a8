// Links inside chapters: the page and the section they point to must exist.
import { didYouMean, type Fault } from '@/briefing/schema/faults';
import { idsFrom, type Ids } from '@/briefing/schema/ids';
import type { ChapterDraft } from '@/briefing/read/chapterDraft';

/** Pages a chapter may link to that are not chapters. */
export const pages = [
  '/',
  '/present',
  '/charts',
  '/evidence',
  '/timeline',
  '/glossary',
  '/framing',
  '/papers',
  '/safe-to-say',
  '/lessons',
  '/sources',
  '/about',
  '/handout',
  '/handout/teacher',
];

/** Before the id of a figure. */
const charts = '/charts/';

/**
 * @param unread the chapters that could not be read: a link to one, or to a section of one, may be right
 * @param anchors the parts of pages that are no chapters: `/glossary` → its terms' ids
 * @param figures each has a page of its own, `/charts/<id>`
 * @returns a fault for each link to a page or section that does not exist
 */
export function checkLinks(drafts: readonly ChapterDraft[], unread: readonly string[], anchors: ReadonlyMap<string, Ids>, figures: Ids): Fault[] {
  const sections = new Map(
    drafts.map((draft) => [
      addressOf(draft.id),
      idsFrom(
        draft.sections.map(({ id }) => id),
        true,
      ),
    ]),
  );
  for (const [page, ids] of anchors) sections.set(page, ids);
  const faults: Fault[] = [];
  for (const { file, links, id } of drafts) {
    for (const { url, line } of links) {
      const message = linkProblem(url.startsWith('#') ? addressOf(id) + url : url, sections, unread.map(addressOf), figures);
      if (message) faults.push({ file, line, message });
    }
  }
  return faults;
}

function linkProblem(url: string, sections: ReadonlyMap<string, Ids>, unread: readonly string[], figures: Ids): string | undefined {
  if (/^https?:\/\//.test(url)) return undefined;
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) return `the link goes to "${url}": a link leads to a page of this site or begins with https://`;
  const [page = '', anchor] = url.split('#');
  if (unread.includes(page)) return undefined;
  if (page.startsWith(charts)) {
    const id = page.slice(charts.length);
    return figures.has(id) || !figures.complete
      ? undefined
      : `the link goes to "${page}", and there is no such chart${didYouMean(id, figures, `there are ${[...figures].join(', ')}`)}`;
  }
  const known = sections.get(page);
  if (!known && !pages.includes(page)) {
    const all = [...[...sections.keys()].filter((chapter) => !pages.includes(chapter)), ...pages];
    return `the link goes to "${page}", which is no page${didYouMean(page, all, `there are ${all.join(', ')}`)}`;
  }
  if (!anchor || !known || known.has(anchor) || !known.complete) return undefined;
  return `the link goes to "#${anchor}", which is no section of ${page}${didYouMean(anchor, known, `there are ${[...known].map((id) => `#${id}`).join(', ')}`)}`;
}

function addressOf(chapter: string): string {
  return `/chapters/${chapter}`;
}
