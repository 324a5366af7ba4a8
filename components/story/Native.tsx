// A name in Korean or Japanese script, marked as such for fonts and for voices.
import type { Term } from '@/briefing/schema/model';

export function Native({ native }: { native: Term['native'] }) {
  return native.map(({ lang, text }, index) => (
    <span key={lang}>
      {index > 0 && ' · '}
      <span lang={lang}>{text}</span>
    </span>
  ));
}
