// What the systems that editors use make of a link, written down from their own published code and words, as far as it decides what is shown.
import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The part of oEmbed's answer that the rules look at. */
export interface OembedBody {
  type: string;
  version: string;
  html?: string;
  width?: number;
  height?: number;
  title?: string;
}

/** So much of a page WordPress and Slack read: in bytes. */
export const readBy = { wordPress: 150 * 1024, slack: 32 * 1024 } as const;

/** @returns every element of the page, in its order */
export function elementsOf(html: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const visit = (node: Node) => {
    if ('tagName' in node) {
      const { tagName, attrs } = node as Element;
      found.push({ name: tagName, attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])) });
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

/**
 * WordPress, WP_oEmbed::discover: of the first 150 kB the head, of that the `<link>`s, of those the first whose type is oEmbed's.
 * @returns the address, or undefined where WordPress finds none
 */
export function discoveredByWordPress(html: string): string | undefined {
  const start = html.slice(0, readBy.wordPress);
  const end = start.toLowerCase().indexOf('</head>');
  const head = end < 0 ? start : start.slice(0, end);
  const links = [...head.matchAll(/<link([^<>]+)>/gi)].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name.toLowerCase(), value])),
  );
  return links.find(({ type, href }) => type === 'application/json+oembed' && href)?.href?.replaceAll('&amp;', '&');
}

/** WordPress, wp_filter_oembed_result: what is left of a stranger's tags and attributes. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/**
 * WordPress, wp_filter_oembed_result, for a provider it does not know by name.
 * @param secret the word it makes up for each frame
 * @returns the html that goes into the post; false where it refuses, and the link stays a link
 */
export function filteredByWordPress({ type, html }: OembedBody, secret: string): string | false {
  if (!html || !['rich', 'video'].includes(type)) return false;
  const kept = html.replaceAll(/<(\/?)([a-z0-9]+)([^<>]*)>/gi, (_, slash: string, tag: string, attributes: string) => {
    const names = allowed[tag.toLowerCase()];
    if (!names) return '';
    const own = [...attributes.matchAll(/\s([\w-]+)="([^"]*)"/g)].filter(([, name = '']) => names.includes(name.toLowerCase()));
    return `<${slash}${tag}${own.map(([, name, value]) => ` ${name}="${value}"`).join('')}>`;
  });
  const [, quote = '', frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms.exec(kept) ?? [];
  if (!frame) return false;
  const sandboxed = (quote + frame).replaceAll('<iframe', '<iframe sandbox="allow-scripts" security="restricted"');
  return sandboxed.replace(/ src="([^"]*)"/, (_, src: string) => ` src="${src}#?secret=${secret}" data-secret="${secret}"`);
}

/** WordPress, wp-embed.js: it believes a frame that knows its word, sets its height between 200 and 1,000 px, and follows its links to its own host. */
export const wordPressScript = `addEventListener('message', (event) => {
  const { secret, message, value } = event.data ?? {};
  if (!secret || /[^a-zA-Z0-9]/.test(secret)) return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + secret + '"]')) {
    if (event.source !== frame.contentWindow) continue;
    if (message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(value, 10)));
    if (message === 'link' && new URL(value).host === new URL(frame.src).host && document.activeElement === frame) top.location.href = value;
  }
})`;

/** Ghost, OEmbedService.fetchOembedData: whether the answer becomes an embed card, not a bookmark. */
export function takenByGhost(html: string, body: OembedBody): boolean {
  const link = elementsOf(html).find(({ name, attributes }) => name === 'link' && attributes.type === 'application/json+oembed');
  if (!link?.attributes.href || /wp-json\/oembed/.test(link.attributes.href)) return false;
  return ['video', 'rich'].includes(body.type) && Boolean(body.version && body.html && body.width);
}

/**
 * Discourse, AllowlistedGenericOnebox: a frame where the forum allows the site's frames, else an article's card.
 * @param allowedFrames what the forum's `allowed_iframes` lists: the beginnings of addresses
 */
export function shownByDiscourse(html: string, body: OembedBody, allowedFrames: readonly string[]): 'frame' | 'card' | 'link' {
  const meta = Object.fromEntries(elementsOf(html).flatMap(({ attributes: { property, content } }) => (property ? [[property, content ?? '']] : [])));
  const hasText = Boolean(meta['og:title'] && meta['og:description']);
  // An article is never framed, whatever the forum allows.
  if (meta['og:type'] === 'article' && hasText) return 'card';
  const frame = elementsOf(body.html ?? '').find(({ name }) => name === 'iframe');
  if (body.height && allowedFrames.some((each) => frame?.attributes.src?.startsWith(each))) return 'frame';
  return hasText || (meta['og:title'] && meta['og:image']) ? 'card' : 'link';
}

/** Iframely, oembed-rich, through which Notion and others ask: one frame in the answer, whose address and size are taken. */
export function takenByIframely({ type, html, width, height }: OembedBody): { href: string; width: number; height: number } | undefined {
  const frames = elementsOf(html ?? '').filter(({ name }) => name === 'iframe');
  const [frame] = frames;
  return type === 'rich' && frames.length === 1 && frame?.attributes.src && width && height ? { href: frame.attributes.src, width, height } : undefined;
}

/** Slack unfurls what Open Graph and Twitter's tags say within the first 32 kB. */
export function unfurledBySlack(html: Buffer): { title?: string; description?: string; image?: string; large: boolean } {
  const elements = elementsOf(html.subarray(0, readBy.slack).toString('utf8'));
  const content = (key: string) =>
    elements.find(({ name, attributes }) => name === 'meta' && [attributes.property, attributes.name].includes(key))?.attributes.content;
  const [title, description, image] = ['og:title', 'og:description', 'og:image'].map(content);
  return { ...(title && { title }), ...(description && { description }), ...(image && { image }), large: content('twitter:card') === 'summary_large_image' };
}
