// Every size and breakpoint is a token of app/styles/tokens.css: one place says how large things are.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../terminal/project.mjs';
import { classFaults, sizeFaults, tokensOf, type SizeFault } from './sizes';

const tokens = tokensOf(readFileSync(path.join(projectRoot, 'app', 'styles', 'tokens.css'), 'utf8'));

/** @returns `file:line · message` for each fault of the files with this ending */
function inHouse(ending: string, folders: string[], faultsOf: (text: string) => SizeFault[]): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  );
  const read = files.filter((file) => file.endsWith(ending) && !/[\\/]tests[\\/]|tokens\.css$/.test(file));
  expect(read.length).toBeGreaterThan(10);
  return read.flatMap((file) => faultsOf(readFileSync(path.join(projectRoot, file), 'utf8')).map(({ line, message }) => `${file}:${line} · ${message}`));
}

describe('sizes', () => {
  it('of the stylesheets are tokens', () => {
    expect(inHouse('.css', ['app'], (css) => sizeFaults(css, tokens))).toEqual([]);
  });

  it('of the classes are tokens', () => {
    expect(inHouse('.tsx', ['app', 'components'], (code) => classFaults(code, tokens))).toEqual([]);
  });
});

describe('a size of its own is named with its line and the token to use', () => {
  it.each([
    ['a letter’s size', 'font-size: 0.9375rem', 'font-size: 0.9375rem is --theme(--text-15)'],
    ['a letter’s size on paper', 'font-size: 9.5pt', 'font-size: 9.5pt is --theme(--text-9_5pt)'],
    [
      'a letter’s size off the scale',
      'font-size: 1.3rem',
      'font-size: 1.3rem is no token: take a step of --text-…, or give this one a name in app/styles/tokens.css',
    ],
    ['the size within a font', 'font: 600 1.0625rem/1 var(--sans)', 'font: 1.0625rem is --theme(--text-17)'],
    ['a letter’s size on a slide', 'font-size: calc(29 * var(--u))', 'font-size: calc(29 * var(--u)): use --theme(--slide-29)'],
    ['a line', 'line-height: 1.5rem', 'line-height: 1.5rem is --spacing(6)'],
    ['a line on paper', 'line-height: 13pt', 'line-height: 13pt is --theme(--leading-13pt)'],
    ['a space', 'margin: 0 -0.5rem', 'margin: -0.5rem is --spacing(-2)'],
    ['a space between pixels', 'gap: 1.1rem', 'gap: 1.1rem is no whole pixel: --spacing(4.5) is the nearest'],
    ['a space in pixels', 'padding: 8px', 'padding: 8px is --spacing(2)'],
    ['a space on paper', 'margin-block: 3.3pt', 'margin-block: 3.3pt is no step of paper: --paper-pt in app/styles/tokens.css has'],
    ['a space of half pixels', 'gap: --spacing(1.1)', 'gap: --spacing(1.1) is no whole pixel: multiples of 0.25'],
    ['a width that has a name', 'max-width: 40rem', 'max-width: 40rem is --theme(--container-text)'],
    ['the same as a multiple', 'max-width: --spacing(160)', 'max-width: --spacing(160) has a name: --theme(--container-text)'],
    ['a corner', 'border-radius: 2px', 'border-radius: 2px is --theme(--radius-box)'],
  ])('%s', (_, declaration, message) => {
    const [fault, ...others] = sizeFaults(`/* 3rem\n3rem */\n.a { color: red; ${declaration}; }`, tokens);
    expect(fault?.line).toBe(3);
    expect(fault?.message.slice(0, message.length)).toBe(message);
    expect(others).toEqual([]);
  });

  it.each([
    ['@media (min-width: 44rem)', '44rem is --theme(--breakpoint-md)'],
    ['@media screen and (width < 43.99rem)', '43.99rem is no token: take a step of --breakpoint-…, or give this one a name in app/styles/tokens.css'],
    ['@container (width < 520px)', '520px is --theme(--container-still)'],
  ])('a breakpoint: %s', (condition, message) => {
    expect(sizeFaults(`${condition} { .a { color: red; } }`, tokens)).toEqual([{ line: 1, message }]);
  });

  it.each([
    ['max-w-[40rem]', '…w-[40rem]: a size of its own; use “text” in its place'],
    ['md:grid-cols-[1fr_6rem]', '…s-[1fr_6rem]: a size of its own; use “--spacing(24)” in its place'],
    ['max-w-[34rem]', '…w-[34rem]: a size of its own; use “136” in its place'],
    ['print:text-[9.5pt]', '…t-[9.5pt]: a size of its own; use “9.5pt” in its place'],
  ])('a class: %s', (name, message) => {
    expect(classFaults(`<p\n className="mt-2 ${name}">`, tokens)).toEqual([{ line: 2, message }]);
  });

  it('lets lines, relations and tokens be', () => {
    const css =
      '.a { border: 1px solid; outline-offset: 3px; font-size: 0.9em; width: 60%; gap: --spacing(2.25) 1em; line-height: 1.2; padding: calc(8 * var(--u)) 0; font-size: --theme(--text-15); }';
    expect(sizeFaults(css, tokens)).toEqual([]);
  });
});
