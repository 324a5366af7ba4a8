// A text in which given names such as 'Eui-yong' stay on one line; in the chapters a remark plugin does the same.
import { html, type Html } from '@/components/html/html';
import { givenName } from '@/content/unbrokenNames.mjs';

export function unbrokenHtml(text: string): Html {
  // Split by a pattern that is one group: every second part is a name.
  return html`${text.split(givenName).map((part, index) => (index % 2 === 0 ? part : html`<span class="no-break">${part}</span>`))}`;
}
