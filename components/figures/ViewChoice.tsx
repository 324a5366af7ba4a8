// The choice between a figure's views, and the rules that show one of them. It stands before the views in the page.
import { html, type Html } from '@/components/html/html';
import { ServerHtml } from '@/components/html/ServerHtml';
import type { LinkedFigure } from '@/content/load';
import { themes } from './embedCode';
import { viewScript } from './viewScript';

interface ViewChoiceProps {
  figure: LinkedFigure;
  /** Unique among the pages that choose a figure's view: 'chart', 'embed'. */
  place: string;
  /** Whether a reader may choose; in a frame only the address does, and it may name a theme, too. */
  control: boolean;
}

/** As a string: the script writes into it before React reads it. */
export function ViewChoice({ figure, place, control }: ViewChoiceProps) {
  return <ServerHtml as="div" name={`views-${place}-${figure.id}`} className="view-choice" html={choiceHtml(figure, control)} />;
}

function choiceHtml({ views }: LinkedFigure, control: boolean): Html {
  const [first] = views;
  const instead = views.length > 1 ? `: “${first?.name}” is shown.` : ': this chart has only one.';
  return html`${views.length > 1 && { __html: `<style>${views.map(({ id }) => ruleOf(id)).join('')}</style>` }}${
    control &&
    views.length > 1 &&
    html`<form id="views" autocomplete="off" class="no-print"><fieldset><legend>View</legend>${views.map(
      ({ id, name }, index) => html`<label><input type="radio" name="view" value="${id}"${index === 0 && html` checked`}> ${name}</label>`,
    )}</fieldset></form>`
  }<p role="status" id="view-remark"></p><script data-views="${views.map(({ id }) => id).join(' ')}" data-instead="${instead}"${!control && html` data-themes="${themes.join(' ')}"`}>${{ __html: viewScript }}</script>`;
}

/** Ids are kebab-case, so they may stand in a selector as they are. */
function ruleOf(id: string): string {
  return `:root[data-view="${id}"] [data-of-view]:not([data-of-view="${id}"]){display:none}`;
}
