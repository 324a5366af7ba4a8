// Answers oEmbed (oembed.com): for the address of a figure, what a page needs to show it.
import { airSize, figureAddresses } from '@/components/takeaway/figureAddresses';
import { frameCode, themes } from './embedCode';
import { embedHeight, usualWidth } from './embedHeight';
import { withAddress } from '@/scripts/siteAddress.mjs';
import type { OembedRecord } from './oembedRecord';

/** What is sent: the body as JSON, with its status. */
export interface OembedAnswer {
  status: 200 | 400 | 404 | 501;
  body: Record<string, string | number>;
}

/** How long a consumer may keep an answer, in seconds. */
const aDay = 86_400;

/**
 * @param asked the query: `url`, `format`, `maxwidth`, `maxheight`
 * @param origin where the request came in: addresses there are this site's, too
 * @param record what was known of the figures when the site was built: nothing else is read
 * @returns 200 with the frame; 400 for a malformed question, 404 for what is no figure of this site, 501 for XML
 */
export function oembed(asked: URLSearchParams, origin: string, record: OembedRecord): OembedAnswer {
  const format = asked.get('format') ?? 'json';
  if (format !== 'json') return refusal(501, `This site answers in JSON only, not in "${format}": ask with format=json.`);
  const address = asked.get('url');
  const own = withAddress(record.siteAddress, origin);
  if (!address) return refusal(400, 'The address is missing: ask with url=, the address of a chart.');
  if (!URL.canParse(address)) return refusal(400, `"${address}" is no address: it should begin with ${own}/charts/.`);
  const [maxWidth, maxHeight] = [pixelsIn(asked, 'maxwidth'), pixelsIn(asked, 'maxheight')];
  for (const [name, pixels] of Object.entries({ maxwidth: maxWidth, maxheight: maxHeight })) {
    if (pixels === 'malformed') return refusal(400, `${name} should be a whole number of pixels from 1 on, not "${asked.get(name)}".`);
  }
  const url = new URL(address);
  const found = [new URL(record.siteAddress).origin, own, origin].includes(url.origin) ? figureAt(url, record) : undefined;
  if (!found) return refusal(404, `There is no chart of this site at ${address}. All charts: ${own}/charts`);
  return { status: 200, body: answer(found, url, record.siteName, Number(maxWidth ?? Infinity), Number(maxHeight ?? Infinity)) };
}

/** The theme and the view of the address asked for go on into the frame; words that mean nothing are left out. */
function answer({ figure, view }: Found, { origin, searchParams }: URL, siteName: string, maxWidth: number, maxHeight: number): OembedAnswer['body'] {
  const theme = themes.find((each) => each === searchParams.get('theme'));
  const width = Math.min(usualWidth, maxWidth);
  const height = Math.min(embedHeight(view.measures, width), maxHeight);
  return {
    version: '1.0',
    type: 'rich',
    title: view.title,
    provider_name: siteName,
    provider_url: `${origin}/`,
    author_name: siteName,
    author_url: `${origin}/about`,
    cache_age: aDay,
    html: frameCode(origin, figure, view, { theme, width, height }),
    width,
    height,
    ...thumbnail({ figure, view }, origin, maxWidth, maxHeight),
  };
}

/** The picture made for air, whose size is known; none where it would not fit, as oEmbed asks. */
function thumbnail({ figure, view }: Found, origin: string, maxWidth: number, maxHeight: number): OembedAnswer['body'] {
  if (airSize.width > maxWidth || airSize.height > maxHeight) return {};
  const { airLight } = figureAddresses(figure.id, view === figure.views[0] ? '' : view.id);
  return { thumbnail_url: origin + airLight, thumbnail_width: airSize.width, thumbnail_height: airSize.height };
}

interface Found {
  figure: OembedRecord['figures'][number];
  view: OembedRecord['figures'][number]['views'][number];
}

function figureAt({ pathname, searchParams }: URL, { figures }: OembedRecord): Found | undefined {
  const [, id = ''] = /^\/(?:charts|embed)\/([a-z0-9-]+)\/?$/.exec(pathname) ?? [];
  const figure = figures.find((each) => each.id === id);
  const view = figure?.views.find((each) => each.id === searchParams.get('view')) ?? figure?.views[0];
  return figure && view && { figure, view };
}

function pixelsIn(asked: URLSearchParams, name: string): number | undefined | 'malformed' {
  const text = asked.get(name);
  if (text === null) return undefined;
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 'malformed';
}

function refusal(status: OembedAnswer['status'], error: string): OembedAnswer {
  return { status, body: { error } };
}
