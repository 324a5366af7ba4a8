// Words in Korean or Japanese within a sentence, marked as such for fonts and for voices.
import type { ReactNode } from 'react';

export function Original({ lang, children }: { lang: string; children: ReactNode }) {
  return <span lang={lang}>{children}</span>;
}
