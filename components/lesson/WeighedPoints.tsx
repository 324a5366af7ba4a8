// The points a good answer takes into account, each with the facts that show it.
import { Unbroken } from '@/components/story/Unbroken';
import type { Point } from '@/briefing/schema/lessons';
import { FactLinks } from './FactLinks';

export function WeighedPoints({ points }: { points: readonly Point[] }) {
  return (
    <ul className="weighed">
      {points.map(({ point, facts }) => (
        <li key={point}>
          <p>
            <Unbroken>{point}</Unbroken>
          </p>
          <FactLinks facts={facts} />
        </li>
      ))}
    </ul>
  );
}
