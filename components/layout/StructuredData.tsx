// What a page is, told to machines in schema.org's words (JSON-LD).
import { ServerHtml } from '@/components/html/ServerHtml';

/** What is described; `@id` is unique in the whole site. */
export type JsonLd = Readonly<Record<string, unknown>> & { '@id': string };

/** `<` is escaped, so that no text can close the script. Browsers never run it: it is data. */
export function StructuredData({ data }: { data: JsonLd }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  const html = { __html: `<script type="application/ld+json">${json}</script>` };
  return <ServerHtml as="div" name={`structured-data ${data['@id']}`} html={html} />;
}
