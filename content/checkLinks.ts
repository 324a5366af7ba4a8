// Links inside chapters: the page and the section they point to must exist.
import { didYouMean, type Fault } from './faults';
import type { ChapterDraft } from './readChapter';

/** Pages a chapter may link to that are not chapters. */
export const pages = ['/', '/sources', '/about', '/safe-to-say'];

/** @returns a fault for each link to a page or section that does not exist */
export function checkLinks(drafts: readonly ChapterDraft[], chapters: readonly { id: string; sections: { id: string }[] }[]): Fault[] {
  const sections = new Map(chapters.map(({ id, sections: list }) => [`/chapters/${id}`, list.map((section) => section.id)]));
  const faults: Fault[] = [];
  for (const { file, links, id } of drafts) {
    for (const { url, line } of links) {
      if (!url.startsWith('/') && !url.startsWith('#')) continue;
      const [page = '', anchor] = url.startsWith('#') ? [`/chapters/${id}`, url.slice(1)] : url.split('#');
      const known = sections.get(page);
      if (!known && !pages.includes(page)) {
        faults.push({ file, line, message: `the link goes to "${page}", which is no page${didYouMean(page, [...sections.keys(), ...pages])}` });
      } else if (anchor && known && !known.includes(anchor)) {
        faults.push({ file, line, message: `the link goes to "#${anchor}", which is no section of ${page}${didYouMean(anchor, known)}` });
      }
    }
  }
  return faults;
}
