// The stylesheet of the one file: what its parts need of the site's styles, the typefaces within, and a few rules of its own.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { neededStyles } from '../neededStyles.mjs';

/** The file's own: its first page, the talk's screens, paper. */
const own = `
.file { max-width: 46rem; margin-inline: auto; padding: 2rem 1rem; }
.file-first { min-height: 80vh; font-family: var(--sans); }
.file-first h1 { font-family: var(--display); font-size: 2.75rem; line-height: 1.1; margin-block-end: 1rem; text-wrap: balance; }
.file-first :is(p, ul, ol, table) { margin-block: 0.75rem; }
.file-first li { margin-block: 0.25rem; }
.file-first button { border: 1px solid var(--rule); background: var(--wash); padding: 0.5rem 1rem; margin: 0 0.5rem 0.5rem 0; cursor: pointer; font: inherit; }
.file-first button:hover { border-color: var(--ink); }
.file-first kbd { font-family: inherit; font-weight: 650; }
.file-first th { text-align: start; padding-inline-end: 1rem; font-weight: 650; vertical-align: top; white-space: nowrap; }
.file-part { border-block-start: 2px solid var(--ink); margin-block-start: 4rem; }
.file-part .page { padding-inline: 0; }
.file-part .chapter-grid { display: block; }
.slide-cover .slide-page h2 { font-size: calc(70 * var(--u)); }
.hands:not(:empty) { position: fixed; inset: auto 0 0; z-index: 4; padding: 0.75rem 1.5rem; background: var(--ink); color: var(--paper); font: 600 1.75rem/1.3 var(--sans); text-align: center; }
:root[data-talk] body:has(.hands:not(:empty)) .deck .slide[data-up] { inset-block-end: 3.75rem; }
:root[data-talk] .file-deck { border: 0; margin: 0; }
.black { display: none; position: fixed; inset: 0; z-index: 5; background: #000; }
body[data-black='true'] .black { display: block; }
:root[data-talk] { overflow: hidden; }
:root[data-talk] .file > :not(.file-deck), :root[data-talk] .file-deck > :not(.deck), :root[data-talk] .file::after { display: none; }
:root:not([data-talk]) :is(.hands, .deck-room) { display: none; }
.file-deck { max-width: none; }
@media print {
  .file { max-width: none; padding: 0; }
  .file-part { break-before: page; margin-block-start: 0; }
  .file-first button, [data-keys], .hands, .black { display: none !important; }
  :root:not([data-talk]) .file-deck { display: none; }
}
`;

/**
 * @param {string} sheets the site's styles, as the pages have them before what they do not need is left out
 * @param {Iterable<string>} names classes and ids of the file
 * @param {string} code of the file's script
 * @param {string} publicFolder where the fonts are
 * @returns {string}
 */
export function fileStyles(sheets, names, code, publicFolder) {
  const script = 'file.js';
  const css = neededStyles(new Map([[script, code]]))(`${sheets}\n${own}`, [...names, script]);
  return css.replaceAll(/url\((["']?)(\/fonts\/[^)"']+)\1\)/g, (_, __, address) => {
    const bytes = readFileSync(path.join(publicFolder, address));
    return `url(data:font/woff2;base64,${bytes.toString('base64')})`;
  });
}
