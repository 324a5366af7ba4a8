// What stands on every page: the chapters in order with their years, the way to everything else, whose words these are.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { asRead } from '@/components/tests/asRead';
import { yearsOf } from '../chapterYears';
import { PageHead } from '../PageHead';
import { SiteFooter } from '../SiteFooter';
import { SiteHeader } from '../SiteHeader';
import { SiteMenu } from '../SiteMenu';

vi.mock('@/briefing/load', async (actual) => (await import('@/components/tests/onFixture')).onFixture(await actual()));
// The page's scripts are bundled before the build.
vi.mock('@/components/enhanced/enhanceManifest', () => ({ enhanceManifest: () => ({ modules: {}, early: {}, apart: {} }) }));

it('the menu has each chapter with its number, years and minutes, and leads to it', () => {
  const lines = asRead(createElement(SiteMenu));
  expect(lines[1]).toBe('1What the pact isWhat the pact is and how often it was used.You are here2016 to 2019 · 1 minutes');
  expect(renderToStaticMarkup(createElement(SiteMenu))).toContain('href="/chapters/background"');
  expect(lines.at(-1)).toBe('Everything on one page');
});

it('the header has the ways most used in their order, the talk and the search', () => {
  const html = renderToStaticMarkup(createElement(SiteHeader));
  const ways = [...html.matchAll(/<li class="on-wide"><a href="([^"]+)"[^>]*>([^<]+)/g)].map(([, href, name]) => `${name} ${href}`);
  expect(ways).toEqual([
    'Charts /charts',
    'Timeline /timeline',
    'Evidence /evidence',
    'For teachers /contents#teach',
    'For newsrooms /contents#broadcast',
    'Present /present',
  ]);
  expect(asRead(createElement(SiteHeader))).toContain('Search');
});

it('the footer says under what licence, and leads to how it was made and what was corrected', () => {
  expect(asRead(createElement(SiteFooter)).slice(0, 5)).toEqual([
    'Every figure here leads to who says so. Text and data under CC BY 4.0, code under the MIT licence.',
    'Contents',
    'About and method',
    'Corrections',
    'What is kept',
  ]);
});

it('a page has its title over its lead', () => {
  expect(asRead(createElement(PageHead, { title: 'Timeline' }, 'Every day.'))).toEqual(['Timeline', 'Every day.']);
});

it.each([
  [{ from: '2012-06-26', to: '2019-06-30' }, '2012 to 2019'],
  [{ from: '2019-01-01', to: '2019-12-31' }, '2019'],
])('%j covers %s', (span, years) => expect(yearsOf(span)).toBe(years));
