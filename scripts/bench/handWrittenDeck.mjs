// The deck a person would write by hand for the same talk: its slides and stills, one small stylesheet, thirty lines of script.

const stylesheet = `
:root{color-scheme:light dark;--paper:light-dark(#fbfaf6,#14161a);--ink:light-dark(#1a1c20,#ece9e1);--soft:light-dark(#565b64,#a3a7ae);--rule:light-dark(#d9d5ca,#33373e);--wash:light-dark(#f1eee5,#1c1f25);--in-force:light-dark(#1d4f76,#7db4dc);--in-force-tint:light-dark(#c9d8e4,#27435a);--notice:light-dark(#b4690e,#e6a24a);--notice-tint:light-dark(#f6dfb8,#4a3411);--seoul:light-dark(#0b7a75,#4fc0b8);--tokyo:light-dark(#8a3b64,#d58bb1);--opinion-first:light-dark(#6f2148,#eab9d2);--opinion-second:light-dark(#6690b4,#366f9d);--opinion-none:light-dark(#6d6a62,#a9a498)}
body{margin:0;background:var(--paper);color:var(--ink);font:calc(29*var(--u))/1.34 sans-serif;--u:min(100vw/1280,100vh/720)}
.slide{display:none;position:fixed;inset:0}.slide.up{display:block}.slide-notes,.sr-only,.chart-hint,[hidden]{display:none}
.slide-page{box-sizing:border-box;height:100vh;padding:calc(52*var(--u)) calc(64*var(--u)) calc(28*var(--u));display:grid;grid-template-rows:auto 1fr auto auto}
h1,h2,h3,h4{font:500 calc(54*var(--u))/1.1 serif;margin:0}h1{font-size:calc(104*var(--u))}.slide-lead{font:calc(36*var(--u)) serif}
.slide-main{align-self:center}.slide-halves{display:grid;grid-template-columns:1fr 1.1fr;gap:calc(44*var(--u))}.slide-choice p{display:flex;gap:2rem;margin:0}
.slide-foot{display:grid;grid-template-columns:1fr auto auto;gap:1rem;font-size:calc(24*var(--u));color:var(--soft)}.slide-foot svg{width:100%;height:calc(10*var(--u))}
svg{display:block;width:100%;height:auto}.slide-figure svg{max-height:60vh}figure{margin:0}a{color:inherit}
`.trim();

const script = `
const slides = [...document.querySelectorAll('.slide')];
let at = 0;
function show(next) {
  slides[at].classList.remove('up');
  at = Math.max(0, Math.min(slides.length - 1, next));
  slides[at].classList.add('up');
  slides[at].querySelector('.slide-number').textContent = (at + 1) + ' / ' + slides.length;
  if (at > 0) history.replaceState(null, '', '#' + slides[at].id);
}
const keys = {
  ArrowRight: () => show(at + 1),
  ArrowDown: () => show(at + 1),
  PageDown: () => show(at + 1),
  ' ': () => show(at + 1),
  ArrowLeft: () => show(at - 1),
  ArrowUp: () => show(at - 1),
  PageUp: () => show(at - 1),
  Home: () => show(0),
  End: () => show(slides.length - 1),
};
addEventListener('keydown', (event) => {
  if (!keys[event.key]) return;
  event.preventDefault();
  keys[event.key]();
});
addEventListener('hashchange', () => {
  const index = slides.findIndex(({ id }) => id === decodeURIComponent(location.hash.slice(1)));
  if (index >= 0) show(index);
});
show(Math.max(0, slides.findIndex(({ id }) => id === decodeURIComponent(location.hash.slice(1)))));
`.trim();

/** Classes the stylesheet above knows, and those the benchmark looks for; the rest is ours alone. */
const keptClasses = [
  'slide',
  'slide-page',
  'slide-notes',
  'slide-main',
  'slide-halves',
  'slide-lead',
  'slide-foot',
  'slide-number',
  'slide-choice',
  'slide-figure',
  'still',
  'sr-only',
];

/**
 * @param {import('@playwright/test').Page} page a page on which our deck is open
 * @returns {Promise<string>} the same slides as a document of its own
 */
export async function handWrittenDeck(page) {
  const slides = await page.evaluate((kept) => {
    const all = [...document.querySelectorAll('.slide:not([hidden])')].map((slide) => /** @type {HTMLElement} */ (slide.cloneNode(true)));
    for (const slide of all) {
      // A picture once, and none of what only our script needs.
      slide.querySelectorAll('.slide-room, .chart-hint, .still-squarer, .slide-who').forEach((element) => element.remove());
      for (const element of [slide, ...slide.querySelectorAll('*')]) {
        if (element.closest('svg')) continue;
        const classes = [...element.classList].filter((name) => kept.includes(name));
        if (classes.length > 0) element.className = classes.join(' ');
        else element.removeAttribute('class');
        for (const { name } of [...element.attributes]) if (name.startsWith('data-') || name === 'inert') element.removeAttribute(name);
      }
    }
    const patterns = document.querySelector('.deck-patterns')?.outerHTML ?? '';
    // React's markers between pieces of text are no part of a page written by hand.
    return (patterns + all.map(({ outerHTML }) => outerHTML).join('\n')).replace(/<!--.*?-->/g, '');
  }, keptClasses);
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>GSOMIA</title><style>${stylesheet}</style></head><body><main>${slides}</main><script>${script}</script></body></html>`;
}
