// The pictures to take away: letters become paths, patterns shapes, tokens colours, and what cannot be drawn is named.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { composePictures } from '../pictures/composePictures.mjs';
import { croppedStill } from '../pictures/croppedStill.mjs';
import { openFonts } from '../pictures/fonts.mjs';
import { outlineText } from '../pictures/outlineText.mjs';
import { pngOf } from '../pictures/pngOf.mjs';
import { startRenderer } from '../pictures/renderPng.mjs';
import { parseSvg, printSvg } from '../pictures/svgTree.mjs';
import { readTokens, resolveTokens } from '../pictures/tokens.mjs';
import { unrollPatterns } from '../pictures/unrollPatterns.mjs';
import { wrapWords } from '../pictures/wrapWords.mjs';
import { projectRoot } from '../terminal/project.mjs';

type Fonts = Awaited<ReturnType<typeof openFonts>>;

let fonts: Fonts;
beforeAll(async () => {
  fonts = await openFonts(projectRoot);
});

const css = readFileSync(path.join(projectRoot, 'app', 'styles', 'tokens.css'), 'utf8');
const tokens = readTokens(css);
const sans = { face: 'sans' as const, size: 20, weight: 400 };
const drawn = (svg: string) => printSvg(outlineText(parseSvg(svg), fonts));
/** The x of the first point of each path. */
const starts = (svg: string) => [...svg.matchAll(/ d="M(-?[\d.]+) /g)].map(([, x]) => Number(x));

describe('tokens', () => {
  it('are read as pairs of light and dark, aliases too', () => {
    expect(readTokens(':root { --ink: light-dark(#111, #eee);\n --link: var(--ink); --serif: Georgia; }')).toEqual({
      light: { ink: '#111', link: '#111' },
      dark: { ink: '#eee', link: '#eee' },
    });
    expect(Object.keys(tokens.light).length).toBeGreaterThan(15);
  });

  it('become colours, and an unknown one is named', () => {
    expect(resolveTokens('<rect fill="var(--ink)"/>', { ink: '#111' })).toBe('<rect fill="#111"/>');
    expect(() => resolveTokens('fill="var(--inc)"', tokens.light)).toThrow('the colour "--inc" is not a light-dark() pair');
  });
});

describe('the tree of a still', () => {
  it('comes back as XML, with the entities of HTML as letters', () => {
    const svg = '<svg viewBox="0 0 1 1"><text x="0">5&nbsp;&lt; 6 &amp; 7</text><rect width="1"/></svg>';
    expect(printSvg(parseSvg(svg))).toBe('<svg viewBox="0 0 1 1"><text x="0">5\u00a0&lt; 6 &amp; 7</text><rect width="1"/></svg>');
  });

  it.each(['<svg><g></svg>', '<svg', '<svg></svg><svg></svg>', '<svg><text>&bogus;</text></svg>'])('%s is refused', (svg) => {
    expect(() => parseSvg(svg)).toThrow();
  });
});

describe('words as paths', () => {
  it('leave no text, and keep paint and place', () => {
    const svg = drawn(
      '<svg><g font-size="20" fill="var(--ink)"><text x="10" y="30" fill-opacity="0.5" transform="rotate(-90)" class="a">Keep</text></g></svg>',
    );
    expect(svg).not.toMatch(/<text|font-|class/);
    expect(svg).toMatch(/<g fill="var\(--ink\)"><g fill-opacity="0.5" transform="rotate\(-90\)"><path d="M[^"]+Z"\/><\/g><\/g>/);
  });

  it('stand where their anchor says, size and weight inherited', () => {
    const width = fonts.width('Withdraw', { ...sans, weight: 700 });
    const at = (anchor: string) => starts(drawn(`<svg font-size="20" font-weight="700"><text x="100" text-anchor="${anchor}">Withdraw</text></svg>`))[0] ?? 0;
    expect(at('start') - at('middle')).toBeCloseTo(width / 2, 1);
    expect(at('start') - at('end')).toBeCloseTo(width, 1);
    expect(width).toBeGreaterThan(fonts.width('Withdraw', sans));
  });

  it('of a tspan begin anew where it has a place, and follow on where it has none', () => {
    const [first = 0, second = 0] = starts(drawn('<svg font-size="20"><text x="10">HH<tspan font-weight="700">H</tspan></text></svg>'));
    expect(second - first).toBeGreaterThan(fonts.width('HH', sans) - 2);
    const below = drawn('<svg font-size="20"><text x="10" y="20">H<tspan x="10" dy="1.5em">H</tspan></text></svg>');
    expect(starts(below)[0]).toBeCloseTo(starts(below)[1] ?? 0);
    expect(below.match(/ d="M[\d.]+ ([\d.]+)/g)?.[1]).toContain(' 50');
  });

  it('have their white space collapsed', () => {
    const tidy = drawn('<svg><text>one two</text></svg>');
    expect(drawn('<svg><text>\n  one\n  two </text></svg>')).toBe(tidy);
  });

  it('have figures of equal width where they are asked for, and ligatures and kerning', () => {
    const tabular = { ...sans, face: 'serif' as const, features: { tnum: true, lnum: true } };
    expect(fonts.width('111', tabular)).toBeCloseTo(fonts.width('888', tabular), 5);
    expect(fonts.width('AVAV', sans)).toBeLessThan(2 * fonts.width('A', sans) + 2 * fonts.width('V', sans));
  });

  it('take a letter from the extended Latin font, and name one that no font has', () => {
    expect(fonts.layOut('Ōno', sans).width).toBeGreaterThan(fonts.width('no', sans));
    expect(() => fonts.layOut('일본', sans)).toThrow('the character “일” (U+C77C) in “일본” is not in the typeface');
  });

  it.each([
    '<text font-style="italic">a</text>',
    '<text x="5%">a</text>',
    '<text font-family="Times">a</text>',
    '<text font-variant="small-caps">a</text>',
    '<text dominant-baseline="ideographic">a</text>',
  ])('%s, which would be drawn wrongly, is refused', (text) => expect(() => drawn(`<svg>${text}</svg>`)).toThrow(/not known|in italic/));
});

describe('patterns', () => {
  const hatched =
    '<svg><pattern id="h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#eee"/><rect width="2" height="6" fill="#111"/></pattern><rect x="10" y="10" width="60" height="30" fill="url(#h)" stroke="#111" opacity="0.5"/></svg>';

  it('become shapes cut to what they fill, with its outline and its opacity', () => {
    const svg = printSvg(unrollPatterns(parseSvg(hatched)));
    expect(svg).not.toContain('<pattern');
    expect(svg).toContain('<g opacity="0.5"><clipPath id="shape-1"><rect x="10" y="10" width="60" height="30"/></clipPath>');
    expect(svg).toContain('<rect x="10" y="10" width="60" height="30" fill="none" stroke="#111"/>');
  });

  it('have no seams: the ground is one shape, each stripe one strip', () => {
    const svg = printSvg(unrollPatterns(parseSvg(hatched)));
    expect(svg.match(/fill="#eee"/g)).toHaveLength(1);
    const strips = svg.match(/width="2" height="[\d.]+" fill="#111"|fill="#111" y="0" height="[\d.]+"/g)?.length ?? 0;
    expect(strips).toBeGreaterThan(8);
    expect(strips).toBeLessThan(20);
  });

  it('in units of the shape are refused', () => {
    expect(() => unrollPatterns(parseSvg(hatched.replace('userSpaceOnUse', 'objectBoundingBox')))).toThrow('patternUnits');
  });
});

describe('lines', () => {
  const byLetters = (line: string) => line.length;

  it('are few and even, and keep non-breaking spaces', () => {
    expect(wrapWords('one two three four five six', 22, byLetters)).toEqual(['one two three', 'four five six']);
    expect(wrapWords('until 22\u00a0November', 12, byLetters)).toEqual(['until', '22\u00a0November']);
  });

  it('hold a word that is too long by itself, and none where there are no words', () => {
    expect(wrapWords('a incomprehensibilities b', 8, byLetters)).toEqual(['a', 'incomprehensibilities', 'b']);
    expect(wrapWords(' ', 8, byLetters)).toEqual([]);
  });
});

it('a still loses the empty strip below what it draws', async () => {
  await startRenderer();
  const still = parseSvg('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 90"><rect y="20" width="50" height="30" fill="var(--ink)"/></svg>');
  expect(croppedStill(still, fonts, tokens.light).attributes.viewBox).toBe('0 0 100 54');
  const full = parseSvg('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 51"><text x="0" y="50" fill="var(--ink)">g</text></svg>');
  expect(croppedStill(full, fonts, tokens.light).attributes.viewBox).toBe('0 0 100 51');
});

it('a PNG says its size and carries its pixels', () => {
  const png = pngOf(new Uint8Array(3 * 2 * 4).fill(255), 3, 2);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2]);
  expect(png.subarray(-8, -4).toString('latin1')).toBe('IEND');
  expect(png.readUInt32BE(png.length - 4)).toBe(0xae426082);
});

describe('composed', () => {
  const still = (width: number, label = 'Keep') =>
    `<svg viewBox="0 0 ${width} ${width / 2}"><rect width="9" height="9" fill="var(--in-force)"/><text x="1" y="20" font-size="20" fill="var(--ink)">${label}</text></svg>`;
  const place = { siteName: 'A briefing', address: 'briefing.example' };
  const figure = {
    stillId: 'a.b',
    title: 'Seven polls asked three questions, and in none of those of 2019 did an outright majority want to leave the pact',
    subtitle: 'Per cent & more',
    slideSubtitle: 'Per cent & more',
    description: 'Says <what> is seen.',
    sources: 'Sources: One; Two',
    fewSources: 'Sources: One; Two',
    asOf: '1 May 2019',
    caveat: 'Mind this.',
    ...place,
    licence: 'CC BY 4.0',
    files: { svg: 'a.svg', png: 'a.png', large: 'a@2x.png', airLight: 'a.l.png', airDark: 'a.d.png' },
  };
  const card = { file: 'a.png', title: figure.title, subtitle: figure.subtitle, stillId: 'a.b', foot: 'Sources: One', ...place };
  const all = (label?: string) =>
    composePictures(
      { figures: [figure], cards: [card, { file: 'b.png', title: 'No still', foot: '', ...place }] },
      (_id: string, size: string) => parseSvg(still(size === 'wide' ? 640 : 1120, label)),
      fonts,
      tokens,
    );

  it('one SVG with words, the others with none, in light and dark', () => {
    const [svg, ...pictures] = all();
    expect([svg?.name, svg?.width]).toEqual(['a.svg', undefined]);
    expect(svg?.svg).toContain("font-family=\"'Source Serif 4',");
    expect(svg?.svg).toContain('<desc id="a-b-desc">Per cent &amp; more. Says &lt;what&gt; is seen. Sources: One; Two, as of 1 May 2019.</desc>');
    for (const words of ['Seven polls', 'Keep', 'Sources: One; Two. As of 1 May 2019.', 'Mind this.', 'A briefing · briefing.example · CC BY 4.0'])
      expect(svg?.svg).toContain(words);
    expect(pictures.map(({ name, width }) => `${name} ${width}`)).toEqual([
      'a.png 1200',
      'a@2x.png 2400',
      'a.l.png 1920',
      'a.d.png 1920',
      'og/a.png 1200',
      'og/b.png 1200',
    ]);
    for (const { svg: picture } of pictures) expect(picture).not.toMatch(/<text|<title|<desc/);
    expect(pictures[2]?.svg).toContain(`fill="${tokens.light.paper}"`);
    expect(pictures[3]?.svg).toContain(`fill="${tokens.dark.paper}"`);
  });

  it('all stand alone: no token, no address, no id twice', () => {
    for (const { svg } of all()) {
      expect(svg).not.toMatch(/var\(|href|<script|<style|class=/);
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('://');
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('for television inside the safe area of five per cent', () => {
    const onAir = all().find(({ name }) => name === 'a.l.png')?.svg ?? '';
    const words = [...onAir.matchAll(/ d="([^"]+)"/g)].map(([, d]) =>
      [...(d ?? '').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]),
    );
    for (const [x = 0, y = 0] of words.flat()) {
      expect(x).toBeLessThan(1920 * 0.95);
      expect(y).toBeLessThan(1080 * 0.95);
    }
  });

  it('or not at all: the figure and the letter are named', () => {
    expect(() => all('유지')).toThrow('figure "a.b": the character “유” (U+C720) in “유지” is not in the typeface: write it in Latin letters');
  });
});
