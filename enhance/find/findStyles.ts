// How the search looks: adopted by the page when the search is first opened, so that no page carries it before.

export const findStyles = `
@layer components {
  .find { position: fixed; inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; background: var(--paper); color: var(--ink); overflow-y: scroll; font-size: 0.9375rem; line-height: 1.375rem; }
  .find::backdrop { background: var(--paper); }
  html:has(.find[open]) { overflow: hidden; }
  .find-head { display: flex; align-items: center; justify-content: space-between; gap: 1rem; min-height: 3.25rem; }
  .find-ask { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: baseline; column-gap: 1rem; border-block-end: 1px solid var(--ink); padding-block: 0.75rem 0.5rem; }
  .find-ask .find-kind { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .find-field { width: 100%; min-width: 0; font: 1.5rem/2rem var(--sans); background: none; border: 0; padding: 0; caret-color: var(--link); }
  .find-field:focus-visible { outline: 0; }
  .find-ask:has(:focus-visible) { box-shadow: 0 2px var(--ink); }
  .find-status, .find-note { color: var(--soft); }
  .find-kind { font-weight: 600; }
  .find-kind span { font-weight: 400; color: var(--soft); margin-inline-start: 0.25rem; }
  .find-group, .find-more, .find-words { border-block-end: 1px solid var(--rule); padding-block: 0.5rem; }
  .find-row { display: block; padding: 0.5rem 1.125rem; margin-inline: -1.125rem; text-decoration: none; color: var(--soft); scroll-margin-block: 3rem; border-inline-start: 3px solid transparent; }
  .find-row > * { display: block; }
  .find-row[aria-selected='true'] { background: var(--wash); border-color: var(--ink); }
  .find-row:hover .find-title { text-decoration: underline 1px; text-underline-offset: 0.2em; }
  .find-title { font-family: var(--serif); font-size: 1.0625rem; line-height: 1.4375rem; font-weight: 600; color: var(--ink); }
  .find mark { background: var(--second-wash); color: var(--ink); font-weight: 700; border-radius: 1px; padding-inline: 0.0625rem; }
  .find-place { white-space: nowrap; }
  .find-place[data-standing]::before { content: ''; display: inline-block; width: 0.625rem; height: 0.625rem; margin-inline-end: 0.4375rem; --sign: var(--soft); border: 1.5px solid var(--sign); }
  .find-place[data-standing='agreed']::before { --sign: var(--in-force); background: var(--sign); }
  .find-place[data-standing='single-source']::before { --sign: var(--in-force); background: linear-gradient(90deg, var(--sign) 50%, transparent 50%); }
  .find-place[data-standing='disputed']::before { --sign: var(--notice); background: repeating-linear-gradient(135deg, var(--sign) 0 2px, transparent 2px 4px); }
  .find-place[data-standing='opinion']::before { transform: rotate(45deg) scale(0.82); }
  .find-more button { margin-inline-end: 1rem; padding-block: 0.125rem; cursor: pointer; border-block-end: 1px solid var(--soft); }
  .find-more button:hover { border-color: var(--ink); border-block-end-width: 2px; padding-block-end: calc(0.125rem - 1px); }
  .find-words { font-size: 1.0625rem; line-height: 1.5rem; padding-block: 1rem; }
  .find-note:not(:empty) { padding-block-start: 0.75rem; }
  .find-keys { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; padding-block: 0.75rem 2rem; color: var(--soft); }
  .find-keys input { accent-color: var(--link); }
  @media (pointer: coarse) and (hover: none) { .find-keys { display: none; } }
  @media (min-width: 44rem) { .find-row { margin-inline: -0.75rem; padding-inline: 0.5625rem 0.75rem; } }
  @media (min-width: 67.5rem) {
    .find-head { min-height: 4rem; }
    .find-ask, .find-group, .find-more, .find-words { display: grid; grid-template-columns: 11.875rem minmax(0, 40rem) minmax(0, 16.375rem); column-gap: 2.75rem; }
    .find-ask .find-kind { position: static; clip-path: none; width: auto; height: auto; }
    .find-field { font-size: 1.8125rem; line-height: 2.25rem; }
    .find-group > .find-kind { grid-column: 1; grid-row: 1; padding-block-start: 0.5rem; }
    .find-row { grid-column: 2 / 4; display: grid; grid-template-columns: subgrid; grid-template-rows: auto 1fr; margin-inline: -1rem 0; padding-inline: 0.8125rem 0; }
    .find-row > * { grid-column: 1; }
    .find-row > .find-place { grid-column: 2; grid-row: 1; padding-block-start: 0.125rem; }
    .find-title { font-size: 1.25rem; line-height: 1.625rem; }
    .find-words { display: block; padding-inline-start: 14.625rem; max-width: 54.625rem; }
    .find-keys { padding-inline-start: 14.625rem; }
  }
}
@media print { .find { display: none !important; } }
`;
