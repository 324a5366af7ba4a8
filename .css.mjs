import { brotliCompressSync as b } from 'node:zlib';
const t = await (await fetch('http://localhost:3870/chapters/2019-dispute')).text();
const css = t.match(/<style[^>]*>([\s\S]*?)<\/style>/)[1];
import { writeFileSync } from 'node:fs'; writeFileSync('/tmp/ch.css', css);
const save=(n,r)=>console.log(n, (css.match(r)??[]).join('').length, b(css).length-b(css.replace(r,'')).length);
console.log(css.length,b(css).length);
save('fontface',/@font-face\{[^}]*\}/g); save('property',/@property[^{]*\{[^}]*\}/g); save('find',/\.find[^{}]*\{[^}]*\}/g); save('tw vars',/\*,:before[^{]*\{[^}]*\}/g); save('media print',/@media print\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g); save('deck',/\.slide[^{}]*\{[^}]*\}/g); save('site',/\.site[^{}]*\{[^}]*\}/g); save('unicode-range',/unicode-range:[^;}]*/g); save('layer empty',/@layer [^{;]*;/g)
