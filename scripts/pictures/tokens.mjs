// The colours of app/styles/tokens.css, light and dark, put in the place of their names: a file stands without a style sheet.

/**
 * @typedef {Readonly<Record<string, string>>} Colours from a token's name (`in-force`) to its colour
 */

/**
 * @param {string} css
 * @returns {{ light: Colours, dark: Colours }}
 */
export function readTokens(css) {
  /** @type {Record<string, string>} */
  const light = {};
  /** @type {Record<string, string>} */
  const dark = {};
  for (const [, name, onLight, onDark] of css.matchAll(/--([a-z-]+):\s*light-dark\(\s*(#[0-9a-f]+)\s*,\s*(#[0-9a-f]+)\s*\)/gi)) {
    light[name] = onLight;
    dark[name] = onDark;
  }
  for (const [, name, other] of css.matchAll(/--([a-z-]+):\s*var\(--([a-z-]+)\)\s*;/g)) {
    if (name in light || !(other in light)) continue;
    light[name] = light[other];
    dark[name] = dark[other];
  }
  return { light, dark };
}

/**
 * @param {string} svg
 * @param {Colours} colours
 * @returns {string} without any `var(`
 * @throws an Error naming a token that tokens.css does not have
 */
export function resolveTokens(svg, colours) {
  return svg.replaceAll(/var\(\s*--([\w-]+)\s*\)/g, (_, name) => {
    const colour = colours[name];
    if (!colour) throw new Error(`the colour "--${name}" is not a light-dark() pair in app/styles/tokens.css`);
    return colour;
  });
}
