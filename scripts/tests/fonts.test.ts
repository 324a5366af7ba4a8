// The web fonts: every letter shown is in them or left to the system on purpose, every weight asked for is kept, and they stay small.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cutFonts } from '../fonts/cutFonts.mjs';
import { cutQuoted, quotedLetters, quotedSheet } from '../fonts/quotedFonts.mjs';
import { weights } from '../fonts/cuts.mjs';
import { shownLetters } from '../fonts/shownText.mjs';
import { styleSheets } from '../fonts/styleSheets.mjs';
import { projectRoot } from '../terminal/project.mjs';
import { temporaryFolder } from './temporaryFolder';

let fonts: Awaited<ReturnType<typeof cutFonts>>;
beforeAll(async () => {
  fonts = await cutFonts(projectRoot, shownLetters(projectRoot));
}, 60_000);

describe('the letters', () => {
  it('of the whole site are in the typefaces, or left to the system by name: 60 kB hold them', () => {
    expect(fonts.map(({ cut }) => cut.name)).toEqual(['serif', 'serif-more', 'display', 'sans', 'sans-more']);
    expect(fonts.reduce((sum, { woff2 }) => sum + woff2.length, 0)).toBeLessThanOrEqual(60_000);
  });

  it('that are in neither typeface are named, each with the place it is used', async () => {
    const root = temporaryFolder({
      'content/terms.yaml': '# ჰ in a comment is nobody’s reading\nterm: Tōkyō 문\nother: Ж\n',
      'components/layout/Head.tsx': '// ✿\nexport const Head = () => <h1 title={`a${1}᚛`}>Seoul ♥</h1>;\n',
      'briefing/write/words.ts': "// ✿\nexport const word = 'Seoul';\n",
      'app/page.css': ".a { color: red; }\n.b::after { content: '\\2603'; }\n",
    });
    const message = await cutFonts(projectRoot, shownLetters(root)).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(message.split('\n').map((line) => line.split(' is in neither')[0])).toEqual([
      'content/terms.yaml:3 · the letter “Ж” (U+0416)',
      'components/layout/Head.tsx:2 · the letter “᚛” (U+169B)',
      'components/layout/Head.tsx:2 · the letter “♥” (U+2665)',
      'app/page.css:2 · the letter “☃” (U+2603)',
    ]);
  });
});

it('every weight a style or a picture asks for is one the sans keeps', () => {
  const asked = ['app', 'components'].flatMap((folder) =>
    readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  );
  const found = asked
    .filter((name) => /\.(css|tsx)$/.test(name))
    .flatMap((name) =>
      [...readFileSync(path.join(projectRoot, name), 'utf8').matchAll(/font-weight: (\d+)|fontWeight=\{(\d+)\}|font-\[(\d+)\]/g)].map(([, ...each]) => ({
        name,
        weight: Number(each.find(Boolean)),
      })),
    );
  expect(found.length).toBeGreaterThan(50);
  expect(found.filter(({ weight }) => weight < weights.sans.min || weight > weights.sans.max)).toEqual([]);
});

describe('the style sheets', () => {
  const sheetOf = async (role: 'serif' | 'display' | 'sans') =>
    (await styleSheets(fonts.map((font) => ({ ...font, address: `/fonts/${font.cut.name}.woff2` })))).get(role) ?? '';

  it('name our cuts first, by their ranges, and swap them in', async () => {
    const css = await sheetOf('sans');
    expect(css).toContain(
      "@font-face { font-family: 'Source Sans'; src: url(/fonts/sans.woff2) format('woff2'); font-weight: 400 700; font-display: swap; unicode-range: U+0000-00FF",
    );
    expect(css).toContain('url(/fonts/sans-more.woff2)');
  });

  it('stretch each system’s face to ours in width, and give it our heights', async () => {
    for (const [role, faces] of [
      ['sans', 3],
      ['serif', 4],
      ['display', 4],
    ] as const) {
      const rules = [...(await sheetOf(role)).matchAll(/local\(.*size-adjust: ([\d.]+)%; ascent-override: ([\d.]+)%; descent-override: ([\d.]+)%/g)];
      expect(rules).toHaveLength(role === 'display' ? faces : 2 * faces);
      // What is stretched and what is taken back come to the same height: 102.4 % and 40 % of the size for the sans.
      const [ascent, descent] = role === 'sans' ? [1.024, 0.4] : [1.036, 0.335];
      for (const [, adjust, up, down] of rules) {
        expect((Number(adjust) * Number(up)) / 10_000).toBeCloseTo(ascent, 2);
        expect((Number(adjust) * Number(down)) / 10_000).toBeCloseTo(descent, 2);
      }
    }
  });
});

describe('the faces of quotations', () => {
  it('have every letter of the originals, in 25 kB a language, and are fetched by their own names', async () => {
    const letters = quotedLetters(projectRoot);
    expect(letters.ko).toMatch(/\p{Script=Hangul}/u);
    expect(letters.ja).toMatch(/\p{Script=Hiragana}/u);
    const made = await cutQuoted(projectRoot, letters);
    expect(made.map(({ name }) => name)).toEqual(['quoted-ko', 'quoted-ja']);
    for (const { name, woff2 } of made) expect(woff2.length, name).toBeLessThanOrEqual(25_000);
    expect(quotedSheet([{ family: 'Quoted Korean', address: '/fonts/a.woff2' }])).toContain("font-family: 'Quoted Korean'; src: url(/fonts/a.woff2)");
  });

  it('that lack a letter are named with it', async () => {
    await expect(cutQuoted(projectRoot, { ko: '가\u{1F600}', ja: '' })).rejects.toThrow('“\u{1F600}” (ko) are not in @fontsource/nanum-gothic');
  });
});
