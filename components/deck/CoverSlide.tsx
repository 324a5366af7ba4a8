// The first slide: the subject, the lifeline, and how long the talk shall be.
import { stillOf } from '@/components/charts/still/stills';
import { presets } from '@/briefing/ask/deck';
import { briefing } from '@/briefing/load';
import { Slide } from './Slide';
import { SlideRoom } from './SlideRoom';

/** The figure that shows the pact's whole life. */
const lifeline = 'pact-status';

export function CoverSlide() {
  const { chapters, figureById } = briefing();
  return (
    <Slide id="cover" kind="cover" title="GSOMIA" notes={<p>The pact is in force and never lapsed. Say so first: most of what follows is easier then.</p>}>
      <div className="slide-name">
        <h1>GSOMIA</h1>
        <p className="slide-lead">The pact that came within six hours of ending</p>
      </div>
      <div className="slide-main">
        {figureById.has(lifeline) && (
          <>
            <SlideRoom still={lifeline} />
            <div className="still" dangerouslySetInnerHTML={{ __html: coverStill() }} />
          </>
        )}
      </div>
      <nav className="slide-choice" aria-label="Length of the talk">
        <p>
          {Object.keys(presets).map((minutes) => (
            <a key={minutes} href={`?minutes=${minutes}`} data-minutes={minutes}>
              {minutes} minutes
            </a>
          ))}
        </p>
        <p>
          {chapters.map(({ id, short }) => (
            <a key={id} href={`?chapter=${id}&minutes=45`} data-of={id}>
              {short}
            </a>
          ))}
        </p>
      </nav>
    </Slide>
  );
}

/** Its patterns get ids of their own: the figure has a slide further on. */
function coverStill(): string {
  return stillOf(lifeline).slide.replaceAll(`${lifeline}-slide-`, 'cover-lifeline-');
}
