// The room on the wall at every size, and what a room's pages may run, ask and stand in.
import { faultsOf } from './axe';
import { closeVote, cutOn, join, openRoom, pollTitle, vote } from './live';
import { expect, test } from './strictTest';

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
  [1920, 1080],
] as const) {
  test(`nothing on the wall is cut or touches another at ${width} × ${height}, light and dark`, async ({ page: deck, browser }) => {
    await deck.setViewportSize({ width, height });
    const code = await openRoom(deck);
    const { page: phone, context } = await join(browser, code);
    const wall = await deck.context().newPage();
    await wall.setViewportSize({ width, height });
    await wall.goto(`/live/wall/${code}`);
    const look = async (heading: string | RegExp) => {
      await expect(wall.getByRole('heading', { level: 2, name: heading })).toBeVisible();
      expect.soft(await cutOn(wall, '.wall'), String(heading)).toEqual([]);
      for (const colorScheme of ['dark', 'light'] as const) {
        await wall.emulateMedia({ colorScheme });
        expect.soft(await faultsOf(wall), `${heading} ${colorScheme}`).toEqual([]);
      }
    };
    await look('Join on your phone');
    await deck.bringToFront();
    await deck.keyboard.press('v');
    await look(pollTitle);
    await vote(phone, 'Keep');
    await closeVote(deck);
    await expect(deck.locator('.deck-room')).toBeHidden();
    await deck.keyboard.press('v');
    await vote(phone, 'Withdraw');
    await closeVote(deck);
    await expect(wall.locator('.wall-plot')).toBeVisible();
    await expect(wall.locator('.wall')).not.toContainText('47.7');
    await look(pollTitle);
    await deck.keyboard.press('ArrowRight');
    await expect(wall.locator('.wall-plot')).toContainText('47.7 %');
    await look(pollTitle);
    await context.close();
  });
}

test('a room’s pages run nothing that was not in them when they were built, and only its wall and its desk stand in a frame, of this site', async ({
  request,
}) => {
  for (const [path, ancestors] of [
    ['/live', "'none'"],
    ['/join', "'none'"],
    ['/join/K7PMQ4', "'none'"],
    ['/live/wall/K7PMQ4', "'self'"],
    ['/live/desk/K7PMQ4', "'self'"],
  ] as const) {
    const answer = await request.get(path);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await answer.text())?.[1] ?? '';
    expect(policy, path).toMatch(/script-src 'self'( 'sha256-[\w+/=]+')+; style-src( 'sha256-[\w+/=]+')+;/);
    expect(policy, path).not.toContain('unsafe');
    const sent = answer.headers()['content-security-policy'] ?? '';
    expect(sent, path).toContain(`frame-ancestors ${ancestors}`);
    // Whom it may ask: the site alone, where no setting names another (e2e/liveElsewhere.spec.ts).
    expect(sent, path).toMatch(/connect-src 'self'$/);
    expect(policy, path).not.toContain('connect-src');
  }
});
