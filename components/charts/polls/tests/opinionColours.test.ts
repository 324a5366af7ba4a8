// The colours of opinions: no actor's, apart from each other, and legible under their numbers, in light and in dark.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTokens } from '@/scripts/pictures/tokens.mjs';

const tokens = readTokens(readFileSync(fileURLToPath(new URL('../../../../app/styles/tokens.css', import.meta.url)), 'utf8')) as Record<
  'light' | 'dark',
  Record<string, string>
>;
const actors = ['seoul', 'tokyo', 'washington', 'pyongyang', 'beijing', 'notice'];

/** @returns red, green and blue, linear, from 0 to 1 */
function linear(colour = ''): [number, number, number] {
  const part = (from: number) => {
    const share = parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** @source WCAG 2.2, relative luminance */
function contrast(one: string | undefined, other: string | undefined): number {
  const [high = 0, low = 0] = [one, other]
    .map((colour) => {
      const [red, green, blue] = linear(colour);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** @source B. Ottosson, 'A perceptual color space for image processing', 2020 */
function oklab(colour: string | undefined): [number, number, number] {
  const [red, green, blue] = linear(colour);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const distance = (one: string | undefined, other: string | undefined) => Math.hypot(...oklab(one).map((part, index) => part - (oklab(other)[index] ?? 0)));

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  const colours = tokens[theme];

  it.each(actors)('neither is taken for %s', (actor) => {
    for (const opinion of ['opinion-first', 'opinion-second']) expect(distance(colours[opinion], colours[actor]), opinion).toBeGreaterThan(0.1);
  });

  it('the two have 3 : 1 between them, and their numbers 4.5 : 1', () => {
    expect(contrast(colours['opinion-first'], colours['opinion-second'])).toBeGreaterThanOrEqual(3);
    for (const each of ['first', 'second']) expect(contrast(colours[`opinion-${each}`], colours[`on-opinion-${each}`]), each).toBeGreaterThanOrEqual(4.5);
  });
});
