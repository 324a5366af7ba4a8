// Draws with React what is written down as plain data (run/drawn.ts).
import { createElement, type ReactNode } from 'react';
import type { Drawn } from './run/drawn';

/** What React calls otherwise. */
const names: Readonly<Record<string, string>> = { class: 'className', colspan: 'colSpan', for: 'htmlFor' };

export function DrawnNode({ node }: { node: Drawn | string }): ReactNode {
  if (typeof node === 'string') return node;
  const props = Object.fromEntries(Object.entries(node.attrs).map(([name, value]) => [names[name] ?? name, value]));
  return createElement(node.tag, props, ...node.children.map((child, index) => <DrawnNode key={index} node={child} />));
}
