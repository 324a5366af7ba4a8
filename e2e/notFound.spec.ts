// An unknown address: the server says so, and the page helps on.
import { chaptersOf, chartsOf } from './sitemap';
import { expect, test } from './strictTest';

test.use({ tolerated: /status of 404/ });

const typed = [
  { address: '/chapters/2019-dispte', nearest: '/chapters/2019-dispute' },
  { address: '/chapters/backgruond', nearest: '/chapters/background' },
  { address: '/us-presure', nearest: '/chapters/us-pressure' },
  { address: '/chapters/2023-normalisation', nearest: '/chapters/2023-normalization' },
];

for (const { address, nearest } of typed) {
  test(`${address} offers ${nearest} first`, async ({ page, request }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no such page/i);
    const offers = page.getByRole('navigation', { name: 'Chapters' }).getByRole('link');
    await expect(offers).toHaveCount((await chaptersOf(request)).length);
    await expect(offers.first()).toHaveAttribute('href', nearest);
    await offers.first().click();
    await expect(page).toHaveURL(nearest);
  });
}

for (const folder of ['charts', 'embed']) {
  test(`an unknown chart in /${folder}/ is offered all charts first, the nearest at their head`, async ({ page, request }) => {
    const charts = await chartsOf(request);
    const meant = charts.at(-1) ?? '';
    const answer = await page.goto(`${meant.replace('charts', folder)}-x`);
    expect(answer?.status()).toBe(404);
    const offers = page.getByRole('main').getByRole('listitem').getByRole('link');
    await expect(offers.first()).toHaveAttribute('href', meant);
    const offered = await offers.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(offered.slice(0, charts.length).sort()).toEqual([...charts].sort());
  });
}

test('it tells search engines to keep it out, and has its own title', async ({ page }) => {
  await page.goto('/no-such-page');
  await expect(page).toHaveTitle(/No such page/);
  await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/);
  await page
    .getByRole('main')
    .getByRole('link', { name: /sources/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
});

for (const address of ['/data/nothing.csv', '/sources/nobody', '/chapters', '/data', '/chapters/background/more']) {
  test(`${address} is not found`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(404);
  });
}
