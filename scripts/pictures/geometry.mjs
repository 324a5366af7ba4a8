// Boxes and transforms of simple shapes.

/** @typedef {{ x1: number, y1: number, x2: number, y2: number }} Box */
/** @typedef {[a: number, b: number, c: number, d: number, e: number, f: number]} Matrix as SVG writes one */

/**
 * @param {import('./svgTree.mjs').SvgNode} shape a rect, a circle or a path of absolute commands
 * @returns {Box} what it stands in, or somewhat more
 */
export function boxOf({ name, attributes }) {
  const number = (key) => Number(attributes[key] ?? 0);
  if (name === 'rect') return { x1: number('x'), y1: number('y'), x2: number('x') + number('width'), y2: number('y') + number('height') };
  if (name === 'circle')
    return { x1: number('cx') - number('r'), y1: number('cy') - number('r'), x2: number('cx') + number('r'), y2: number('cy') + number('r') };
  if (name === 'path') return boxOfPath(attributes.d ?? '');
  throw new Error(`a <${name}> filled with a pattern is not known here`);
}

function boxOfPath(d) {
  const xs = [];
  const ys = [];
  for (const [, command, text] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number);
    if (!/[MLHVCSQTZz]/.test(command)) throw new Error(`the path command ${command} in a shape filled with a pattern is not known here`);
    if (command === 'H') xs.push(...numbers);
    else if (command === 'V') ys.push(...numbers);
    else numbers.forEach((value, index) => (index % 2 === 0 ? xs : ys).push(value));
  }
  return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
}

/**
 * @param {string | undefined} transform of rotate, translate, scale and matrix
 * @returns {Matrix}
 */
export function matrixOf(transform = '') {
  return [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].reduce(
    (whole, [, name, text]) =>
      times(
        whole,
        single(
          name,
          text
            .trim()
            .split(/[\s,]+/)
            .map(Number),
        ),
      ),
    /** @type {Matrix} */ ([1, 0, 0, 1, 0, 0]),
  );
}

/** @param {string} name @param {number[]} numbers @returns {Matrix} */
function single(name, [first = 0, second, third = 0]) {
  if (name === 'translate') return [1, 0, 0, 1, first, second ?? 0];
  if (name === 'scale') return [first, 0, 0, second ?? first, 0, 0];
  if (name === 'rotate') {
    const [sine, cosine] = [Math.sin((first * Math.PI) / 180), Math.cos((first * Math.PI) / 180)];
    /** @type {Matrix} */
    const turned = [cosine, sine, -sine, cosine, 0, 0];
    return second === undefined ? turned : times(times([1, 0, 0, 1, second, third], turned), [1, 0, 0, 1, -second, -third]);
  }
  throw new Error(`the transform ${name} of a pattern is not known here`);
}

/** @param {Matrix} first @param {Matrix} second @returns {Matrix} the second, then the first */
function times([a, b, c, d, e, f], [g, h, i, j, k, l]) {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** @param {Matrix} matrix @returns {Matrix} */
export function inverse([a, b, c, d, e, f]) {
  const size = a * d - b * c;
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
}

/** @param {Matrix} matrix @param {Box} box @returns {Box} around the box once it is transformed */
export function onto([a, b, c, d, e, f], { x1, y1, x2, y2 }) {
  const corners = [
    [x1, y1],
    [x2, y1],
    [x1, y2],
    [x2, y2],
  ].map(([x, y]) => [a * x + c * y + e, b * x + d * y + f]);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
}
