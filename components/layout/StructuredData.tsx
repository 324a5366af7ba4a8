// What a page is, told to machines in schema.org's words (JSON-LD).

/** What is described; `@id` is unique in the whole site. */
export type JsonLd = Readonly<Record<string, unknown>> & { '@id': string };

/** `<` is escaped, so that no text can close the script. Browsers never run it: it is data. */
export function StructuredData({ data }: { data: JsonLd }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
