// The slide and its step in the page's address: `/present?minutes=20&step=2#background/what-it-does`.

/** What the query says of this window alone: two windows of one talk may differ in it. */
const ownToWindow = ['step', 'paper', 'pair'] as const;

/** What the fragment carries behind the slide's id, where the browser keeps nothing. */
let carried = '';

/** @param fragment `&own=…`, or nothing */
export function carry(fragment: string): void {
  carried = fragment;
}

/** @returns the slide's id as the address has it, empty for none or for one that cannot be read */
export function askedSlide(): string {
  try {
    return decodeURIComponent(location.hash.slice(1).split('&')[0] ?? '');
  } catch {
    return '';
  }
}

/** @returns the step of the slide, from 1; 1 for what is no step */
export function askedStep(): number {
  const step = Number(new URLSearchParams(location.search).get('step') ?? 1);
  return Number.isInteger(step) && step > 0 ? step : 1;
}

/** @returns the part of a query that says which talk it is: '?minutes=10', or nothing */
export function talkSearch(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of ownToWindow) query.delete(name);
  return query.size > 0 ? `?${query}` : '';
}

/** @param pair the session the window shall join; @returns the address of a slide's step in a talk, to be put after a path */
export function slideAddress(search: string, id: string, step: number, pair = ''): string {
  const query = new URLSearchParams(talkSearch(search));
  if (pair) query.set('pair', pair);
  if (step > 1) query.set('step', String(step));
  return `${query.size > 0 ? `?${query}` : ''}#${id}${carried}`;
}

/** Names the slide without a step in the history. */
export function nameSlide(id: string, step: number): void {
  const address = `${location.pathname}${slideAddress(location.search, id, step)}`;
  if (!location.href.endsWith(address)) history.replaceState(history.state, '', address);
}
