// How each state of the pact is drawn: solid, amber diagonals, level lines. The same in charts, lifelines and slides.
import type { PactState } from '@/briefing/schema/pact';

/** @param id unique on the page, because patterns are found by id */
export function StatePatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-notice-given`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" fill="var(--notice-tint)" />
        <rect width="4" height="8" fill="var(--notice)" />
      </pattern>
      <pattern id={`${id}-notice-suspended`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--in-force-tint)" />
        <rect width="6" height="2.5" fill="var(--in-force)" />
      </pattern>
    </defs>
  );
}

/** @param id the one given to `StatePatterns` */
export function fillOfState(state: PactState, id: string): string {
  return state === 'in-force' ? 'var(--in-force)' : `url(#${id}-${state})`;
}
