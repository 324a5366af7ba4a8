// The lifeline as it is read and seen: each state with its day, what began it and how long it lasted; each as wide as its days.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { asRead } from '@/components/tests/asRead';
import { Lifeline } from '../Lifeline';
import { SlimLifeline } from '../SlimLifeline';

vi.mock('@/briefing/load', async (actual) => (await import('@/components/tests/onFixture')).onFixture(await actual()));

const lines = asRead(createElement(Lifeline));
const html = renderToStaticMarkup(createElement(Lifeline));

it('is said in one sentence for each state', () => {
  expect(lines[0]).toBe(
    '[23 November 2016: Signed; in force. 1 January 2019: Seoul gives notice; notice given. 11 April 2019: The notice is suspended; notice suspended. 5 January 2022: Both notes are withdrawn; in force since.]',
  );
  expect(html).toContain('aria-label="The pact’s lifeline, 2016 to 2022"');
});

it('on a phone has the days of each state, and of the last that it lasts', () => {
  expect(lines.slice(1)).toEqual([
    '23 November 2016Signedin force for 769 days',
    '1 January 2019Seoul gives noticenotice given for 100 days',
    '11 April 2019The notice is suspendednotice suspended for 1,000 days',
    '5 January 2022Both notes are withdrawnin force since',
  ]);
});

it('draws each state as wide as its days, from the half year of the signing to the end of the year of the last turn', () => {
  for (const drawn of [html, renderToStaticMarkup(createElement(SlimLifeline, {}))]) {
    const widths = [...drawn.matchAll(/<rect x="([\d.]+)%" width="([\d.]+)%"/g)].slice(0, 4).map(([, x, width]) => [Number(x), Number(width)]);
    // 1 July 2016 to 1 January 2023 is 2,375 days; the first state begins after 145.
    const share = (days: number) => expect.closeTo((days / 2375) * 100, 1) as number;
    expect(widths).toEqual([
      [share(145), share(769)],
      [share(914), share(100)],
      [share(1014), share(1000)],
      [share(2014), share(361)],
    ]);
  }
});

it('a chapter’s own has what is before and after it in tints', () => {
  const drawn = renderToStaticMarkup(createElement(SlimLifeline, { chapter: { from: '2019-01-01', to: '2022-01-05' } }));
  const [before, after] = [...drawn.matchAll(/<rect x="([\d.]+)%?" width="([\d.]+)%"[^>]*fill="var\(--paper\)"/g)].map(([, x, width]) => [
    Number(x),
    Number(width),
  ]);
  expect(before).toEqual([0, expect.closeTo((914 / 2375) * 100, 1)]);
  expect(after).toEqual([expect.closeTo((2014 / 2375) * 100, 1), expect.closeTo((361 / 2375) * 100, 1)]);
});
