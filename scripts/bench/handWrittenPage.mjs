// The page a person would write by hand for the same chapter: its words, notes and stills, one small stylesheet, no script.

/** What a hand-written page needs to look like ours: the same column, margin notes, boxes and two themes. */
const stylesheet = `
:root{color-scheme:light dark;--paper:light-dark(#fbfaf6,#14161a);--ink:light-dark(#1a1c20,#ece9e1);--soft:light-dark(#565b64,#a3a7ae);--rule:light-dark(#d9d5ca,#33373e);--wash:light-dark(#f1eee5,#1c1f25);--in-force:light-dark(#1d4f76,#7db4dc);--in-force-tint:light-dark(#c9d8e4,#27435a);--notice:light-dark(#b4690e,#e6a24a);--notice-tint:light-dark(#f6dfb8,#4a3411);--opinion-first:light-dark(#6f2148,#eab9d2);--opinion-second:light-dark(#6690b4,#366f9d);--opinion-none:light-dark(#6d6a62,#a9a498);--on-opinion-first:light-dark(#fff,#1a0d14);--on-opinion-second:light-dark(#101317,#fff);--on-opinion-none:light-dark(#1a1c20,#ece9e1)}
body{margin:0 auto;max-width:77.5rem;padding:0 1.125rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 sans-serif}
main{max-width:40rem}h1,h2,h3,.prose p{font-family:serif}h1{font-size:2.25rem;line-height:2.5rem}h2{margin-top:3.5rem}
.prose p{font-size:1.15rem;line-height:1.875rem}.figure{margin:2rem 0}.chart{container-type:inline-size}svg{display:block;width:100%;height:auto}
.still-narrow{display:none}@container (width<520px){.still-wide{display:none}.still-narrow{display:block}}
.margin{display:none;font-size:.875rem;color:var(--soft)}
.in-brief{border-left:3px solid;padding-left:1.25rem}.disputed{background:var(--wash);border:1px solid var(--rule);padding:1rem}
.kind{border:1px solid var(--rule);font-size:.75rem}table{border-collapse:collapse}td,th{text-align:left;padding:.3rem .75rem .3rem 0}
.sr-only,.chart-hint{position:absolute;clip-path:inset(50%)}a{color:inherit}
@media(min-width:77.5rem){.margin{display:block;float:right;clear:right;width:16.375rem;margin-right:-19.125rem}}
`.trim();

/** Classes the stylesheet above knows; the rest is ours alone. */
const keptClasses = new Set([
  'prose',
  'figure',
  'chart',
  'still',
  'still-wide',
  'still-narrow',
  'margin',
  'in-brief',
  'disputed',
  'kind',
  'sr-only',
  'chart-hint',
]);

/**
 * @param {import('@playwright/test').Page} page a page on which our chapter is open
 * @returns {Promise<string>} the same content as a document of its own
 */
export async function handWrittenPage(page) {
  const { title, body } = await page.evaluate(
    (kept) => {
      const copy = /** @type {HTMLElement} */ (document.body.cloneNode(true));
      copy.querySelectorAll('script, link, style, template, next-route-announcer').forEach((element) => element.remove());
      for (const element of copy.querySelectorAll('*')) {
        if (element.closest('svg')) continue;
        const classes = [...element.classList].filter((name) => kept.includes(name));
        if (classes.length > 0) element.className = classes.join(' ');
        else element.removeAttribute('class');
        element.removeAttribute('data-note');
      }
      // React's markers between pieces of text are no part of a page written by hand.
      return { title: document.title, body: copy.innerHTML.replace(/<!--.*?-->/g, '') };
    },
    [...keptClasses],
  );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${stylesheet}</style></head><body>${body}</body></html>`;
}
