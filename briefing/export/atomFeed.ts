// The feed: chapters and corrections, newest first, as Atom (RFC 4287).
import { firstAppeared, lastChange, pathOf, titleOf, type Publication } from './citable';
import { corrected, type Correction } from '@/briefing/check/corrections';
import type { Briefing, Chapter } from '@/briefing/briefing';

interface Entry {
  id: string;
  title: string;
  link: string;
  published: string;
  updated: string;
  summary: string;
}

/** @returns the whole document; text stands in it as text, never as markup */
export function atomFeed(all: Briefing, { name, address, description }: Publication & { description: string }): string {
  const absolute = (path: string) => new URL(path, address).href;
  const entries = [...all.corrections.map((each) => ofCorrection(each, all, absolute)), ...all.chapters.map((each) => ofChapter(each, all, absolute))];
  entries.sort((a, b) => b.updated.localeCompare(a.updated));
  const [license] = all.dataPackage.licenses;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${escapeXml(absolute('/'))}</id>
  <title>${escapeXml(name)}</title>
  <subtitle>${escapeXml(description)}</subtitle>
  <updated>${moment(entries[0]?.updated ?? firstAppeared(all))}</updated>
${all.dataPackage.contributors.map(({ title }) => `  <author><name>${escapeXml(title)}</name></author>`).join('\n')}
  <link rel="self" type="application/atom+xml" href="${escapeXml(absolute('/feed.xml'))}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(absolute('/'))}"/>
  <rights>${escapeXml(license?.title ?? '')}</rights>
${entries.map(inXml).join('\n')}
</feed>
`;
}

function inXml({ id, title, link, published, updated, summary }: Entry): string {
  return `  <entry>
    <id>${escapeXml(id)}</id>
    <title>${escapeXml(title)}</title>
    <link rel="alternate" type="text/html" href="${escapeXml(link)}"/>
    <published>${moment(published)}</published>
    <updated>${moment(updated)}</updated>
    <summary>${escapeXml(summary)}</summary>
  </entry>`;
}

function ofChapter({ id, title, question, answer }: Chapter, all: Briefing, absolute: (path: string) => string): Entry {
  const link = absolute(pathOf({ kind: 'chapter', id }));
  return { id: link, title, link, published: firstAppeared(all), updated: lastChange(all, { kind: 'chapter', id }), summary: `${question} ${answer}` };
}

function ofCorrection(correction: Correction, all: Briefing, absolute: (path: string) => string): Entry {
  const link = absolute(`/about#correction-${correction.id}`);
  const { before, after, reason, date } = correction;
  return {
    id: link,
    title: `Correction: ${titleOf(all, corrected(correction))}`,
    link,
    published: date,
    updated: date,
    summary: `Before: ${before} Now: ${after} Why: ${reason}`,
  };
}

/** Only days are kept, so a moment is the day's beginning in universal time. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}

function escapeXml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
