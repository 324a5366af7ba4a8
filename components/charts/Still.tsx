// The pictures drawn before the build, one per size; the page's container query shows the one that fits.
import { ServerHtml } from '@/components/html/ServerHtml';
import type { Size } from './picture';

/** The figure's id and its picture in each size the page may show. */
type StillProps = Partial<Record<Size, string>> & { id: string };

const order: readonly Size[] = ['wide', 'narrow', 'slide'];

export function Still({ id, ...pictures }: StillProps) {
  return order.map((size) => {
    const svg = pictures[size];
    return svg && <ServerHtml key={size} as="div" name={`still-${id}-${size}`} className={`still still-${size}`} html={{ __html: svg }} />;
  });
}
