// Words of a slide among other elements: those with a hyphen stay on one line.
import { Children, type ReactNode } from 'react';
import { wholeWords } from '@/briefing/write/wholeWords';

export function WholeWords({ children }: { children?: ReactNode }) {
  return Children.map(children, (child) => (typeof child === 'string' ? wholeWords(child) : child));
}
