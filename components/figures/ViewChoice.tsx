// The choice between a figure's views, and the rules that show one of them. It stands before the views in the page.
import { Early } from '@/components/enhanced/Early';
import type { LinkedFigure } from '@/briefing/briefing';
import { themes } from './embedCode';

interface ViewChoiceProps {
  figure: LinkedFigure;
  /** Whether a reader may choose; in a frame only the address does, and it may name a theme, too. */
  control: boolean;
}

/** enhance/early/view.ts shows the view the address names, before any picture is painted. */
export function ViewChoice({ figure: { views }, control }: ViewChoiceProps) {
  const [first] = views;
  const instead = views.length > 1 ? `: “${first?.name}” is shown.` : ': this chart has only one.';
  return (
    <div className="view-choice">
      {views.length > 1 && <style>{views.map(({ id }) => ruleOf(id)).join('')}</style>}
      {control && views.length > 1 && (
        <form id="views" autoComplete="off" className="no-print">
          <fieldset>
            <legend>View</legend>
            {views.map(({ id, name }, index) => (
              <label key={id}>
                <input type="radio" name="view" value={id} defaultChecked={index === 0} /> {name}
              </label>
            ))}
          </fieldset>
        </form>
      )}
      {/* The script writes into it while the page is still being read: what React expects there is not what it finds. */}
      <p role="status" id="view-remark" suppressHydrationWarning>
        {''}
      </p>
      <Early
        name="view"
        data={{ 'data-views': views.map(({ id }) => id).join(' '), 'data-instead': instead, ...(!control && { 'data-themes': themes.join(' ') }) }}
      />
    </div>
  );
}

/** Ids are kebab-case, so they may stand in a selector as they are. */
function ruleOf(id: string): string {
  return `:root[data-view="${id}"] [data-of-view]:not([data-of-view="${id}"]){display:none}`;
}
