// The style sheet of the pack's pages: a named page for each paper and part, with its margin boxes.
import { packAddresses, papers, readers, type PackReader, type Paper } from '@/briefing/ask/handout';
import type { PackPart } from './packParts';

/** Style sheets cannot read a page's data, and a margin box cannot take its words from the page: so they are written out. */
const margins: Record<Paper, string> = {
  a4: '20mm 17mm 19mm',
  letter: '0.75in 0.75in 0.72in',
};

/** @param site its name and address; an unknown one is left out, for the policy names the style by its content; @returns the rules */
export function packPages(parts: readonly PackPart[], reader: PackReader, site: { name: string; knownAddress: string | undefined }): string {
  const address = site.knownAddress?.replace(/^https?:\/\//, '') ?? '';
  const rules: string[] = [];
  for (const paper of Object.keys(papers) as Paper[]) {
    for (const { id, head } of parts) {
      const name = `pack-${paper}-${id}`;
      rules.push(
        `@page ${name}{size:${papers[paper]};margin:${margins[paper]};` +
          box('top-left', quoted(site.name)) +
          box('top-right', quoted(head)) +
          box('bottom-left', quoted(`${address}${packAddresses[reader]}`)) +
          box('bottom-center', quoted(readers[reader])) +
          box('bottom-right', `counter(page) ${quoted(' / ')} counter(pages)`) +
          '}',
        `.pack[data-paper="${paper}"] [data-part="${id}"]{page:${name}}`,
      );
    }
  }
  return `@media print{${rules.join('')}}`;
}

function box(place: string, content: string): string {
  return `@${place}{content:${content};font:8.5pt/1 sans-serif;color:#000}`;
}

/** A text as CSS writes it; `<` too, because the rules stand in the page. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
