// Turns the <svg> Recharts drew into a small picture that stands by itself in any page.

const kept = new Set(['svg', 'g', 'defs', 'pattern', 'rect', 'circle', 'path', 'line', 'text', 'tspan']);
/** Attributes that say nothing in a still, or that a content security policy may forbid; `data-stop` says which value a mark shows. */
const dropped = /^(class|style|role|tabindex|orientation|aria-.*|data-(?!stop$).*|on.*)$/;

/**
 * @param {Element} svg a clone: it is changed
 * @param {{ id: string, size: string, title: string }} names the figure's id and the size make the ids in it unique
 * @returns {string}
 */
export function tidySvg(svg, { id, size, title }) {
  for (const element of [...svg.querySelectorAll('*')]) if (!kept.has(element.tagName.toLowerCase())) element.remove();
  dropUnusedIds(svg);
  for (const element of [svg, ...svg.querySelectorAll('*')]) tidyAttributes(element);
  dropEmptyGroups(svg);
  renameIds(svg, `${id}-${size}`);
  svg.removeAttribute('width');
  svg.removeAttribute('height');
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', title);
  return `${svg.outerHTML.replaceAll(/><\/(rect|circle|path|line)>/g, '/>')}\n`;
}

function tidyAttributes(element) {
  for (const { name, value } of [...element.attributes]) {
    const foreign = element.tagName.toLowerCase() === 'line' && /^(x|y|width|height|angle)$/.test(name);
    if (dropped.test(name) || foreign) element.removeAttribute(name);
    else if (name !== 'id' && name !== 'viewBox') element.setAttribute(name, rounded(value));
  }
}

/** A tenth of a pixel is less than any screen shows; small numbers (a stroke, a scale) keep a hundredth. */
function rounded(value) {
  return value.replaceAll(/-?\d+\.\d{2,}/g, (number) =>
    String(Math.abs(Number(number)) < 10 ? Math.round(Number(number) * 100) / 100 : Math.round(Number(number) * 10) / 10),
  );
}

/** Recharts leaves clip paths and layers that nothing refers to. */
function dropUnusedIds(svg) {
  for (const element of [...svg.querySelectorAll('[id]')]) {
    if (svg.outerHTML.includes(`url(#${element.id})`)) continue;
    if (element.tagName.toLowerCase() === 'pattern') element.remove();
    else element.removeAttribute('id');
  }
}

function dropEmptyGroups(svg) {
  for (const group of [...svg.querySelectorAll('g, defs')].reverse()) {
    if (group.attributes.length === 0) group.replaceWith(...group.childNodes);
  }
}

function renameIds(svg, prefix) {
  const ids = [...svg.querySelectorAll('[id]')].map((element) => element.id);
  for (const [index, before] of ids.entries()) {
    const after = `${prefix}-${index + 1}`;
    for (const element of [...svg.querySelectorAll('*')]) {
      if (element.id === before) element.id = after;
      for (const { name, value } of [...element.attributes]) {
        if (value === `url(#${before})`) element.setAttribute(name, `url(#${after})`);
      }
    }
  }
}
