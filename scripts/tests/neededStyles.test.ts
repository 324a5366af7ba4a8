// A page's stylesheet keeps what can apply to it, and nothing else.
import { describe, expect, it } from 'vitest';
import { neededStyles } from '../documents/neededStyles.mjs';

describe('the rules a page needs', () => {
  const modules = new Map([
    ['page.AAAA.js', 'import"./chunk.BBBB.js";import("./late.CCCC.js")'],
    ['chunk.BBBB.js', 'element.classList.toggle("is-open", true)'],
    ['late.CCCC.js', 'style.setProperty("--f", "2px")'],
    ['other.DDDD.js', 'element.classList.toggle("is-shut", true)'],
  ]);
  const needed = neededStyles(modules);

  it.each([
    ['a class it has', '.a{color:red}', '.a{color:red}'],
    ['a class it has not', '.b{color:red}', ''],
    ['one of two, which stand in one list', '.a,.b{color:red}', '.a,.b{color:red}'],
    ['neither of two', '.b,.c{color:red}', ''],
    ['an element, an attribute, a state', 'p[hidden]:hover{color:red}', 'p[hidden]:hover{color:red}'],
    ['the absence of a class', 'p:not(.b){color:red}', 'p:not(.b){color:red}'],
    ['a class below another it has not', '.a .b{color:red}', ''],
    ['a class a module may give', '.is-open .a{color:red}', '.is-open .a{color:red}'],
    ['a class a module of another page may give', '.is-shut .a{color:red}', ''],
    ['a rule within a condition', '@media print{.a{color:red}.b{color:red}}', '@media print{.a{color:red}}'],
    ['a name with a colon', '.md\\:flex{color:red}.lg\\:flex{color:red}', '.md\\:flex{color:red}'],
    ['a declaration called as a class it has not', '.a{text-wrap:balance}.text-wrap{text-wrap:wrap}', '.a{text-wrap:balance}.text-wrap{text-wrap:wrap}'],
    ['an id', '#here{color:red}#there{color:red}', '#here{color:red}'],
  ])('%s', (_, css, kept) => {
    expect(needed(css, ['a', 'md:flex', 'here', 'page.AAAA.js'])).toBe(kept);
  });

  it('keeps a variable that a rule, a variable in use, the page or a module reads, and no other', () => {
    const css = ':root{--a:red;--b:var(--c);--c:#00f;--d:#0f0;--e:var(--d);--f:1px}.a{color:var(--b)}.b{color:var(--a)}';
    expect(needed(css, ['a'])).toBe(':root{--b:var(--c);--c:#00f}.a{color:var(--b)}');
    expect(needed(css, ['--e'])).toBe(':root{--d:#0f0;--e:var(--d)}');
    expect(needed(css, ['page.AAAA.js'])).toBe(':root{--f:1px}');
  });

  it('reckons out a multiple of the unit that stands beside a variable', () => {
    const css = '.a{box-shadow:calc(.25rem * -2) 0 var(--a),calc(.25rem * .75) 0 var(--b)}';
    expect(needed(css, ['a'])).toBe('.a{box-shadow:-.5rem 0 var(--a),.1875rem 0 var(--b)}');
  });

  it('writes once what is declared twice in a row', () => {
    const css = ['-webkit-text-decoration:inherit;', '-webkit-text-decoration:inherit;', 'text-decoration:inherit'];
    expect(needed(`.a{${css.join('')}}`, ['a'])).toBe('.a{-webkit-text-decoration:inherit;text-decoration:inherit}');
  });

  it('tells pages of two kinds apart', () => {
    const css = '.a{color:red}.b{color:#00f}';
    expect([needed(css, ['a']), needed(css, ['b'])]).toEqual(['.a{color:red}', '.b{color:#00f}']);
  });

  it('keeps of Tailwind’s variables those that something reads', () => {
    const css = `@layer properties{@supports (margin-trim:block){*,:before{--tw-read:0;--tw-idle:0}}}
@property --tw-read{syntax:"*";inherits:false}@property --tw-idle{syntax:"*";inherits:false}.a{color:var(--tw-read)}`;
    const kept = needed(css, ['a']);
    expect(kept).toMatch(/@property --tw-read/);
    expect(kept).toMatch(/\{--tw-read:0\}/);
    expect(kept).not.toContain('--tw-idle');
  });
});
