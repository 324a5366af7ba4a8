// Which sizes of a stylesheet or of a class are not tokens of app/styles/tokens.css, and which token to use.

/** A token's name without its dashes and its value as written: `text-15`, `0.9375rem`. */
export type Tokens = ReadonlyMap<string, string>;

export interface SizeFault {
  /** From 1. */
  line: number;
  message: string;
}

/** Lines are drawn, not measured: up to this many pixels a length may stand as it is. */
const thickestLine = 4;
const length = /(?<![\w.#-])(-?(?:\d+\.)?\d+)(rem|px|pt|mm|in)\b/g;
const rooms: Readonly<Record<string, string>> = { 'font-size': 'text', font: 'text', 'line-height': 'leading', 'border-radius': 'radius' };

/** @param css of tokens.css */
export function tokensOf(css: string): Tokens {
  return new Map([...css.matchAll(/--([a-z][\w-]*):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));
}

/** @returns in the order of the text; none when each size is a token, a step of a token's scale or a thin line */
export function sizeFaults(css: string, tokens: Tokens): SizeFault[] {
  // Comments may speak of sizes; their lines are kept, so that faults are named where they stand.
  const text = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const faults: SizeFault[] = [];
  const add = (at: number, message: string) => faults.push({ line: text.slice(0, at).split('\n').length, message });
  for (const { 0: condition, index } of text.matchAll(/@(?:media|container)[^{]*/g))
    for (const { 0: found, index: within } of condition.matchAll(length))
      add(index + within, advice(found, named(tokens, /^breakpoint-|^container-/, found), 'breakpoint'));
  for (const { 1: property = '', 2: value = '', index } of text.matchAll(/(?<=[{;\s])(-{0,2}[a-z][a-z-]*)\s*:\s*([^;{}]+)(?=[;}])/g)) {
    for (const message of faultsOfValue(property, value, tokens)) add(index, `${property}: ${message}`);
  }
  return faults.sort((a, b) => a.line - b.line);
}

/** @returns of every class with a length of its own in brackets: `max-w-[40rem]` */
export function classFaults(code: string, tokens: Tokens): SizeFault[] {
  return code.split('\n').flatMap((text, index) =>
    [...text.matchAll(/[a-z]-\[[^\]\s]*?((?:\d+\.)?\d+(?:rem|px|pt|mm))[^\]\s]*\]/g)].map(({ 0: written, 1: found = '' }) => {
      const token = named(tokens, /^(text|container|leading|radius|breakpoint)-/, found)
        ?.replace(/^[a-z]+-/, '')
        .replace('_', '.');
      const use =
        token ??
        (found.endsWith('rem') ? (written.includes('_') || written.includes(',') ? `--spacing(${multiple(found)})` : String(multiple(found))) : undefined);
      return {
        line: index + 1,
        message: `…${written}: a size of its own; use ${use === undefined ? 'a name given in app/styles/tokens.css' : `“${use}”`} in its place`,
      };
    }),
  );
}

function faultsOfValue(property: string, value: string, tokens: Tokens): string[] {
  const faults: string[] = [];
  const room = rooms[property];
  for (const [found, number = '', unit = ''] of value.matchAll(length)) {
    if (Number(number) === 0) continue;
    if (room !== undefined)
      faults.push(advice(found, named(tokens, new RegExp(`^${room}-`), found), room, unit === 'rem' && room === 'leading' ? number : undefined));
    else if (unit === 'rem') faults.push(advice(found, named(tokens, /^container-/, found), 'container', number));
    else if (unit === 'px') {
      if (Math.abs(Number(number)) > thickestLine && property !== 'stroke-width') faults.push(advice(found, undefined, 'drawn', String(Number(number) / 16)));
    } else if (!stepsOf(tokens, unit).includes(number.replace('-', '')))
      faults.push(`${found} is no step of paper: --paper-${unit} in app/styles/tokens.css has ${stepsOf(tokens, unit).join(', ')}`);
  }
  for (const [written, times = ''] of value.matchAll(/--spacing\((-?[\d.]+)\)/g)) {
    const name = named(tokens, /^container-/, `${Number(times) / 4}rem`);
    if (!Number.isInteger(Number(times) * 4)) faults.push(`${written} is no whole pixel: multiples of 0.25`);
    else if (name !== undefined) faults.push(`${written} has a name: --theme(--${name})`);
  }
  for (const [written, times = ''] of value.matchAll(/calc\((-?[\d.]+) \* var\(--[uw](?:, [^)]*)?\)\)/g)) {
    if (property === 'font-size')
      faults.push(
        `${written}: use ${tokens.has(`slide-${times}`) ? `--theme(--slide-${times})` : 'a step of --slide-…, or give this one a name in app/styles/tokens.css'}`,
      );
    else if (!Number.isInteger(Number(times))) faults.push(`${written} is no whole pixel of a slide`);
  }
  return faults;
}

function advice(found: string, token: string | undefined, room: string, rem?: string): string {
  if (token !== undefined) return `${found} is --theme(--${token})`;
  if (rem !== undefined)
    return Number.isInteger(Number(rem) * 16)
      ? `${found} is --spacing(${Number(rem) * 4})`
      : `${found} is no whole pixel: --spacing(${multiple(rem)}) is the nearest`;
  return `${found} is no token: take a step of --${room}-…, or give this one a name in app/styles/tokens.css`;
}

/** @param rem `1.5` or `1.5rem` @returns the nearest multiple of Tailwind's unit that is a whole pixel */
function multiple(rem: string): number {
  return Math.round(Number.parseFloat(rem) * 16) / 4;
}

function named(tokens: Tokens, room: RegExp, value: string): string | undefined {
  return [...tokens].find(([name, other]) => room.test(name) && !name.endsWith('--line-height') && other === value)?.[0];
}

function stepsOf(tokens: Tokens, unit: string): string[] {
  return tokens.get(`paper-${unit}`)?.split(' ') ?? [];
}
