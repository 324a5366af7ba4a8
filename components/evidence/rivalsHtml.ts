// What others say of the same matter, each with its value and sources, and what the briefing does with it.
import { html, type Html } from '@/components/html/html';
import { briefing, type LinkedFact } from '@/content/load';
import { shownValue } from '@/content/values';
import { citedHtml } from './citedHtml';
import { unbrokenHtml } from './unbrokenHtml';

export function rivalsHtml({ question, otherwise, handling }: LinkedFact): Html {
  const { datasetById } = briefing();
  const rivals = otherwise.map(
    (rival) => html`<li><p class="value">${shownValue(rival, datasetById)}</p><div><p>${unbrokenHtml(rival.says)}</p>${citedHtml(rival.sources)}</div></li>`,
  );
  return html`<div class="rivals"><p><b>${question ?? 'Others say'}</b></p><ul>${rivals}</ul>${handling && html`<p><b>What we do:</b> ${handling}</p>`}</div>`;
}
