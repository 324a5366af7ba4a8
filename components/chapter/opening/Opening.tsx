// The picture a chapter opens with: its steps by day, over and under the band of the pact's states; drawn twice, for a desk and for a phone.
import { ActorMark } from '@/components/actors/ActorMark';
import type { Chapter } from '@/briefing/briefing';
import { formatDate } from '@/briefing/write/dates';
import { inOrder } from '@/components/actors/actorShapes';
import { pactSpans } from '@/components/lifeline/lifelineScale';
import { TallOpening } from './TallOpening';
import { WideOpening } from './WideOpening';

export function Opening({ chapter: { opening } }: { chapter: Pick<Chapter, 'opening'> }) {
  if (!opening) return null;
  const { title, steps, from, to } = opening;
  const spans = pactSpans()
    .map((span) => ({ ...span, from: span.from < from ? from : span.from, to: !span.to || span.to > to ? to : span.to }))
    .filter((span) => span.from < span.to);
  const shown = [...new Set(spans.map(({ state }) => state))];
  const by = inOrder(steps.map((step) => step.by));
  return (
    <figure className="opening" aria-labelledby="opening-title">
      <p id="opening-title" className="opening-title">
        {title}
      </p>
      <p className="opening-key">
        Steps by day:{' '}
        {by.map((actor) => (
          <ActorMark key={actor} actor={actor} />
        ))}
        {shown.includes('notice-given') && ' Hatched: notice given.'}
        {shown.includes('notice-suspended') && ' Striped: notice suspended.'}
      </p>
      <div role="img" aria-label={steps.map(({ date, short }) => `${formatDate(date)}: ${short}.`).join(' ')}>
        <WideOpening opening={opening} spans={spans} />
        <TallOpening opening={opening} spans={spans} />
      </div>
      <figcaption>
        Sequence is not cause. <a href={`/timeline?day=${steps[0]?.date ?? ''}#any-day`}>These days on the timeline</a>
      </figcaption>
    </figure>
  );
}
