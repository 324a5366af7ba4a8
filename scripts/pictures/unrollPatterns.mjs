// Draws what is filled with a pattern as shapes of its own: a rasteriser that repeats a tile leaves seams between turned tiles.
import { boxOf, inverse, matrixOf, onto } from './geometry.mjs';
import { node } from './svgTree.mjs';

/**
 * @param {import('./svgTree.mjs').SvgNode} root
 * @returns {import('./svgTree.mjs').SvgNode} without patterns
 * @throws an Error where a pattern is measured in another way than in the picture's own units
 */
export function unrollPatterns(root) {
  const patterns = new Map(elementsOf(root).flatMap((each) => (each.name === 'pattern' ? [[each.attributes.id, each]] : [])));
  let count = 0;
  const unroll = (element) => {
    const [, id] = /^url\(#(.+)\)$/.exec(element.attributes.fill ?? '') ?? [];
    const pattern = patterns.get(id);
    if (/^url/.test(element.attributes.stroke ?? '')) throw new Error('a line drawn in a pattern is not known here: fill a shape');
    if (pattern) return filled(element, pattern, `shape-${(count += 1)}`);
    return {
      ...element,
      children: element.children.filter(({ name }) => name !== 'pattern').map((child) => (typeof child === 'string' ? child : unroll(child))),
    };
  };
  return unroll(root);
}

function elementsOf(element) {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsOf(child)]));
}

/** The pattern's content, cut to the shape, with the shape's outline over it. */
function filled(shape, pattern, id) {
  const { stroke, 'fill-opacity': fillOpacity, opacity, transform, ...others } = shape.attributes;
  const rest = Object.fromEntries(Object.entries(others).filter(([name]) => name !== 'fill'));
  const cut = node('clipPath', { id }, [node(shape.name, rest)]);
  const content = node('g', { 'clip-path': `url(#${id})`, opacity: fillOpacity }, [tiles(pattern, boxOf(shape))]);
  const outline = stroke ? [node(shape.name, { ...rest, fill: 'none', stroke })] : [];
  return node('g', { opacity, transform }, [cut, content, ...outline]);
}

/** As many tiles as cover the box. */
function tiles({ attributes, children }, box) {
  if (attributes.patternUnits !== 'userSpaceOnUse') throw new Error('a pattern needs patternUnits="userSpaceOnUse"');
  const [width, height, left, top] = ['width', 'height', 'x', 'y'].map((name) => Number(attributes[name] ?? 0));
  const matrix = matrixOf(attributes.patternTransform);
  const { x1, y1, x2, y2 } = onto(inverse(matrix), box);
  const grid = {
    width,
    height,
    left: left + Math.floor((x1 - left) / width) * width,
    top: top + Math.floor((y1 - top) / height) * height,
    columns: Math.ceil((x2 - x1) / width) + 1,
    rows: Math.ceil((y2 - y1) / height) + 1,
  };
  return node(
    'g',
    { transform: `matrix(${matrix.join(' ')})` },
    children.flatMap((child) => repeated(child, grid)),
  );
}

/** Once for each tile; what reaches across a tile is drawn through, so that nothing meets. */
function repeated(child, { width, height, left, top, columns, rows }) {
  const {
    x = 0,
    y = 0,
    width: wide = 0,
    height: high = 0,
  } = Object.fromEntries(Object.entries(child.attributes).map(([name, value]) => [name, Number(value)]));
  const isRect = child.name === 'rect';
  const across = isRect && x <= 0 && x + wide >= width;
  const down = isRect && y <= 0 && y + high >= height;
  const copies = [];
  for (let column = 0; column < (across ? 1 : columns); column += 1) {
    for (let row = 0; row < (down ? 1 : rows); row += 1) {
      const size = { ...(across && { x: 0, width: columns * width }), ...(down && { y: 0, height: rows * height }) };
      const copy = node(child.name, { ...child.attributes, ...size }, child.children);
      copies.push(node('g', { transform: `translate(${left + column * width} ${top + row * height})` }, [copy]));
    }
  }
  return copies;
}
