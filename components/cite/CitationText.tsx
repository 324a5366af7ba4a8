// A citation for people, as Citation.js writes it: HTML with nothing in it but italics.

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#38;': '&',
  '&#60;': '<',
  '&#62;': '>',
  '&#34;': '"',
  '&#39;': "'",
};

/** @throws an Error for markup a citation is not known to have */
export function CitationText({ children }: { children: string }) {
  // Every second part stood between <i> and </i>.
  return children.split(/<\/?i>/).map((part, index) => (index % 2 === 1 ? <i key={index}>{plain(part)}</i> : plain(part)));
}

function plain(html: string): string {
  const text = html.replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity);
  if (/<|&[#\w]+;/.test(html.replace(/&[#\w]+;/g, (entity) => (entity in entities ? '' : entity))))
    throw new Error(`a citation has markup other than italics: ${html}`);
  return text;
}
