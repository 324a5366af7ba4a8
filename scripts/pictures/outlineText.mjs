// Turns the words of a picture into paths, so that a rasteriser without fonts draws them as a browser would.
import { faces } from './fonts.mjs';
import { node } from './svgTree.mjs';

/** What words hand on to what stands in them. */
const start = { face: 'sans', size: 16, weight: 400, features: {}, tracking: 0, anchor: 'start', baseline: 'auto' };
const painted = /^(fill|stroke|opacity|paint-order|visibility|display)/;
const features = {
  'lining-nums': 'lnum',
  'tabular-nums': 'tnum',
  'proportional-nums': 'pnum',
  'oldstyle-nums': 'onum',
  'diagonal-fractions': 'frac',
  normal: undefined,
};
/** How far the middle and the top of letters stand above the baseline, of the size. */
const raised = { auto: 0, alphabetic: 0, baseline: 0, middle: 0.24, central: 0.33, hanging: 0.66 };

/**
 * @param {import('./svgTree.mjs').SvgNode} element
 * @param {import('./fonts.mjs').Fonts} fonts
 * @returns {import('./svgTree.mjs').SvgNode} without text; title and desc are left out
 * @throws an Error where text is set in a way this does not know, or a letter is missing
 */
export function outlineText(element, fonts, inherited = start) {
  const style = styleOf(element.attributes, inherited);
  if (element.name === 'text') return groupOf(element, style, fonts);
  const children = element.children.flatMap((child) =>
    typeof child === 'string' || child.name === 'title' || child.name === 'desc' ? [] : [outlineText(child, fonts, style)],
  );
  return { ...element, attributes: withoutFont(element.attributes), children };
}

/** A text becomes a group with its paint and place, each of its stretches a path. */
function groupOf(text, style, fonts) {
  const paths = [];
  let pen = { x: 0, y: 0 };
  for (const chunk of chunksOf(collapsed(runsOf(text, style)))) {
    const lines = chunk.map((run) => ({ ...run, line: fonts.layOut(run.words, run.style) }));
    const width = lines.reduce((sum, { line, dx }) => sum + line.width + dx, 0);
    const {
      x = pen.x,
      y = pen.y,
      style: { anchor },
    } = chunk[0];
    pen = { x: x - { start: 0, middle: width / 2, end: width }[anchor], y };
    for (const {
      line,
      dx,
      dy,
      style: { baseline, size },
      paint,
    } of lines) {
      pen = { x: pen.x + dx, y: pen.y + dy };
      const d = line.path(pen.x, pen.y + raised[baseline] * size);
      if (d) paths.push(node('path', { d, ...paint }));
      pen.x += line.width;
    }
  }
  const kept = Object.entries(text.attributes).filter(([name]) => painted.test(name) || name === 'transform' || name === 'clip-path');
  return node('g', Object.fromEntries(kept), paths);
}

/** The words of a text and its tspans, each with its style and where it is moved to. */
function runsOf(element, style, move = moveOf(element.attributes, style), paint = {}) {
  const runs = [];
  let next = move;
  for (const child of element.children) {
    if (typeof child === 'string') {
      runs.push({ words: child, style, paint, ...next });
    } else {
      if (child.name !== 'tspan') throw new Error(`<${child.name}> in a text is not known here`);
      const inner = styleOf(child.attributes, style);
      const kept = Object.fromEntries(Object.entries(child.attributes).filter(([name]) => painted.test(name)));
      const own = moveOf(child.attributes, inner);
      runs.push(...runsOf(child, inner, { x: own.x ?? next.x, y: own.y ?? next.y, dx: own.dx + next.dx, dy: own.dy + next.dy }, { ...paint, ...kept }));
    }
    next = { x: undefined, y: undefined, dx: 0, dy: 0 };
  }
  return runs;
}

/** White space as a browser shows it: one space for many, none at the ends. */
function collapsed(runs) {
  let before = ' ';
  const single = runs.map((run) => {
    const words = [...run.words.replaceAll(/[ \t\r\n]+/g, ' ')].filter((letter) => {
      const isKept = letter !== ' ' || before !== ' ';
      before = letter;
      return isKept;
    });
    return { ...run, words: words.join('') };
  });
  const last = single.findLast(({ words }) => words !== '');
  if (last) last.words = last.words.replace(/ $/, '');
  return single;
}

/** A new place begins a new chunk, which is anchored by itself. */
function chunksOf(runs) {
  const chunks = [];
  for (const run of runs) {
    if (chunks.length === 0 || run.x !== undefined || run.y !== undefined) chunks.push([run]);
    else chunks.at(-1)?.push(run);
  }
  return chunks;
}

function moveOf({ x, y, dx, dy }, { size }) {
  return { x: x && length(x, size), y: y && length(y, size), dx: dx ? length(dx, size) : 0, dy: dy ? length(dy, size) : 0 };
}

function styleOf(attributes, inherited) {
  const { 'font-family': family, 'font-size': size, 'font-weight': weight, 'font-variant': variant, 'letter-spacing': tracking } = attributes;
  const { 'text-anchor': anchor, 'dominant-baseline': baseline, 'font-style': slant } = attributes;
  if (slant && slant !== 'normal') throw new Error(`text in ${slant} is not known here`);
  if (baseline && !(baseline in raised)) throw new Error(`dominant-baseline="${baseline}" is not known here`);
  const px = size ? length(size, inherited.size) : inherited.size;
  return {
    face: family ? faceOf(family) : inherited.face,
    size: px,
    weight: weight ? Number({ normal: 400, bold: 700 }[weight] ?? weight) : inherited.weight,
    features: variant ? featuresOf(variant) : inherited.features,
    tracking: tracking ? length(tracking, px) : inherited.tracking,
    anchor: anchor ?? inherited.anchor,
    baseline: baseline ?? inherited.baseline,
  };
}

function faceOf(family) {
  const found = Object.entries(faces).find(([, { stack }]) => stack === family);
  if (!found) throw new Error(`the typeface ${family} is not known here`);
  return found[0];
}

function featuresOf(variant) {
  const names = variant.split(/\s+/).map((name) => {
    if (!(name in features)) throw new Error(`font-variant="${name}" is not known here`);
    return features[name];
  });
  return Object.fromEntries(names.filter(Boolean).map((name) => [name, true]));
}

function length(text, size) {
  const [, number, unit] = /^(-?[\d.]+)(px|em)?$/.exec(text) ?? [];
  if (number === undefined) throw new Error(`the length "${text}" is not known here`);
  return unit === 'em' ? Number(number) * size : Number(number);
}

function withoutFont(attributes) {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !/^(font-|text-|letter-|dominant-)/.test(name)));
}
