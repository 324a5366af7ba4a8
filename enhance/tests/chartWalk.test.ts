// The walk along a chart's values in a page without a browser: what is put in, what is said, what closes it.
import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { walkCharts } from '../chartWalk';

const chart = (says: string) => `<div class="chart" data-walk role="group" aria-label="Exchanges" aria-describedby="words">
  <div class="still still-wide"><svg><rect data-stop="0"/><g data-stop="1"><rect/></g></svg></div>
  <script type="application/json">${says}</script>
  <span class="chart-hint" aria-hidden="true">Press arrow keys</span>
</div>`;

let window: Window;
beforeEach(() => {
  window = new Window();
  // Nothing is laid out here: each element is given a place.
  window.HTMLElement.prototype.getClientRects = () => [{}] as never;
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('scrollBy', () => undefined);
  vi.stubGlobal('innerHeight', 800);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await window.happyDOM.close();
});

const write = (html: string) => void (window.document.body.innerHTML = html);
const walk = () => window.document.querySelector('[role="application"]') as unknown as HTMLElement;
const said = () => window.document.querySelector('[role="status"]')?.textContent;
const press = (target: unknown, key: string) =>
  (target as Window['document']['body']).dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

it('leaves a page alone that has no chart', () => {
  write('<p>Words</p><div class="chart"><div class="still"></div></div>');
  walkCharts();
  expect(window.document.body.innerHTML).toBe('<p>Words</p><div class="chart"><div class="still"></div></div>');
});

it('puts in one stop for the keyboard, named and described, and a live region that is empty', () => {
  write(chart('[["one","two"]]'));
  walkCharts();
  expect(window.document.querySelectorAll('[tabindex]')).toHaveLength(1);
  expect(walk().getAttribute('aria-label')).toBe('Press arrow keys');
  expect(walk().getAttribute('aria-describedby')).toBe('words');
  expect(said()).toBe('');
});

it('says the first value on focus, walks, and says nothing after Escape, wherever that is pressed', () => {
  write(`${chart('[["one","two"]]')}<button>Elsewhere</button>`);
  walkCharts();
  walk().focus();
  expect(said()).toBe('one');
  press(walk(), 'ArrowRight');
  expect(said()).toBe('two');
  press(walk(), 'Home');
  expect(said()).toBe('one');
  press(window.document.querySelector('button'), 'Escape');
  expect(said()).toBe('');
  press(walk(), 'End');
  walk().blur();
  expect(said()).toBe('');
});

it('closes with one Escape, and leaves the next one to the page', () => {
  write(chart('[["one","two"]]'));
  const heard = vi.fn();
  window.document.addEventListener('keydown', heard);
  walkCharts();
  walk().focus();
  press(walk(), 'Escape');
  expect(heard).not.toHaveBeenCalled();
  press(walk(), 'Escape');
  expect(heard).toHaveBeenCalledOnce();
});

it('throws where a chart came without its sentences', () => {
  write(chart(''));
  expect(() => walkCharts()).toThrow();
});
