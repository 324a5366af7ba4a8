// The pictures drawn before the build, one per size; the page's container query shows the one that fits.
import type { Size } from './picture';

type StillProps = Partial<Record<Size, string>>;

const order: readonly Size[] = ['wide', 'narrow', 'slide'];

export function Still(pictures: StillProps) {
  return order.map((size) => {
    const svg = pictures[size];
    return svg && <div key={size} className={`still still-${size}`} dangerouslySetInnerHTML={{ __html: svg }} />;
  });
}
