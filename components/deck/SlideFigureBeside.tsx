// A figure that stands beside a section's points.
import { briefing } from '@/content/load';
import { SlidePicture } from './SlidePicture';

export function SlideFigureBeside({ id }: { id: string }) {
  const figure = briefing().figureById.get(id);
  if (!figure) return null;
  return (
    <figure className="slide-figure">
      <figcaption>{figure.subtitle}</figcaption>
      <SlidePicture figure={figure} />
    </figure>
  );
}
