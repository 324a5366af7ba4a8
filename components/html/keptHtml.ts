// Markup that goes into the page but not a second time into the data React hydrates from.

const place = Symbol.for('gsomia-briefing.kept-html');
const store = globalThis as { [place]?: Map<string, string> };

/** One map for the process: server components put markup in, and the pass that writes the HTML takes it out. */
export function keptHtml(): Map<string, string> {
  return (store[place] ??= new Map());
}
