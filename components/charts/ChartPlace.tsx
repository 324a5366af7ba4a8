// The place of a chart in a page: its stills, what each of its values says, and a keyboard user's hint; enhance/chartWalk.ts walks along them.
import type { Figure } from '@/briefing/schema/model';
import { sizes, walkHint, type Drawn } from './picture';
import { sentencesOf } from './said';
import { Still, type Stills } from './still/Still';

interface ChartPlaceProps {
  kind: Figure['kind'];
  title: string;
  /** What the stills were drawn from. */
  drawn: Omit<Drawn, 'size'>;
  stills: Stills;
  /** The id of the text that says what the picture shows. */
  describedBy?: string;
}

export function ChartPlace({ kind, title, drawn, stills, describedBy }: ChartPlaceProps) {
  const lists = sizes.filter((size) => stills[size]).map((size) => JSON.stringify(sentencesOf(kind, { ...drawn, size })));
  // One list where every size says the same, else one for each still, in their order.
  const said = `[${new Set(lists).size === 1 ? lists[0] : lists.join()}]`;
  return (
    <div className="chart" data-walk="" role="group" aria-label={title} aria-describedby={describedBy}>
      <Still {...stills} />
      <script type="application/json" dangerouslySetInnerHTML={{ __html: said.replaceAll('<', '\\u003c') }} />
      <span className="chart-hint" aria-hidden="true">
        {walkHint}
      </span>
    </div>
  );
}
