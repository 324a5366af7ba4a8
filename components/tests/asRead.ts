// What a component says, as text: what is set apart stands on a line of its own, what is hidden from a reader or meant for the eye alone is left out.
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Elements that do not stand on a line of their own. */
const inline = /^(a|abbr|b|button|cite|code|em|i|kbd|label|output|q|small|span|strong|sub|sup|time|tspan)$/;
const silent = /^(style|script|template|title|defs|pattern)$/;

/** @returns the lines of it, from top to bottom; a quotation has its marks, a picture its name */
export function asRead(element: ReactElement): string[] {
  return (
    linesOf(parseFragment(renderToStaticMarkup(element)))
      .split('\n')
      // What keeps words on one line says nothing.
      .map((line) => line.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim())
      .filter(Boolean)
  );
}

function linesOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  const attribute = (name: string) => ('attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined);
  const name = 'tagName' in node ? node.tagName : '';
  if (silent.test(name) || attribute('aria-hidden') === 'true' || attribute('hidden') !== undefined) return '';
  if (attribute('role') === 'img') return `\n[${attribute('aria-label')}]\n`;
  const inner = node.childNodes.map(linesOf).join('');
  if (name === 'q') return `“${inner}”`;
  // Cells of a row stand beside one another.
  if (name === 'td' || name === 'th') return `${inner.trim().replace(/\s*\n\s*/g, ' ')} | `;
  return inline.test(name) ? inner : `\n${inner}\n`;
}
