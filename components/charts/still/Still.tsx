// The pictures drawn before the build, one per size; the page's container query shows the one that fits.
import { sizes, type Size } from '@/components/charts/picture';

/** A picture in each size the page may show; a slide's once more for a squarer screen. */
export type Stills = Partial<Record<Size | 'squarer', string | undefined>>;

export function Still(pictures: Stills) {
  return ([...sizes, 'squarer'] as const).map((size) => {
    const svg = pictures[size];
    return svg && <div key={size} className={`still still-${size}`} dangerouslySetInnerHTML={{ __html: svg }} />;
  });
}
