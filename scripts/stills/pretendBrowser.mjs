// Gives Node the few globals of a browser that React and Recharts look for, by happy-dom.
import { Window } from 'happy-dom';

const names = [
  'window',
  'document',
  'navigator',
  'Node',
  'Element',
  'HTMLElement',
  'HTMLIFrameElement',
  'SVGElement',
  'Event',
  'MutationObserver',
  'ResizeObserver',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
];

/** @returns a function that ends it, so that the process can */
export function pretendBrowser() {
  const window = new Window({ width: 1280, height: 800 });
  for (const name of names) {
    const found = name === 'window' ? window : window[name];
    const bound = ['getComputedStyle', 'requestAnimationFrame', 'cancelAnimationFrame'].includes(name) ? found.bind(window) : found;
    Object.defineProperty(globalThis, name, { value: bound, configurable: true, writable: true });
  }
  return () => window.happyDOM.close();
}
