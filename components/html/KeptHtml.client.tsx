'use client';
// Writes kept markup on the server; in the browser it leaves what stands in the page alone.
import { keptHtml } from './keptHtml';

export interface KeptElement {
  as: 'span' | 'div' | 'ol' | 'ul';
  id?: string;
  className?: string;
  role?: 'note';
  label?: string;
}

export function KeptHtml({ as: Element, name, label, ...attributes }: KeptElement & { name: string }) {
  const __html = typeof window === 'undefined' ? (keptHtml().get(name) ?? '') : '';
  // React never replaces this markup when it hydrates; pages are loaded whole, so it never draws it anew either.
  return <Element {...attributes} aria-label={label} suppressHydrationWarning dangerouslySetInnerHTML={{ __html }} />;
}
