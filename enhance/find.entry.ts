// The worker of the search: fetches its two files, builds the index, and answers, away from the page that is being read.
import { answererOf, type Answerer } from '@/briefing/find/answer';
import type { FindNames, FindTexts } from '@/briefing/find/fileShapes';
import type { FinderAsks, FinderSays } from './find/finderMessages';

/** TypeScript takes a module's global for a window's; a worker's posts to one page and to no origin. */
const page = self as unknown as { postMessage: (says: FinderSays) => void };

let answer: Answerer | undefined;
let asked: { id: number; query: string; only?: string } | undefined;

addEventListener('message', ({ data }: MessageEvent<FinderAsks>) => {
  if ('names' in data) {
    void load(data).catch(() => page.postMessage({ says: 'failed' }));
    return;
  }
  asked = data;
  reply();
});

/** What was asked before there is an index, or before it is whole, is answered as soon as it can be. */
function reply(): void {
  if (answer && asked) page.postMessage({ says: 'answer', id: asked.id, answer: answer(asked.query, asked.only) });
}

async function load({ names: namesAt, texts: textsAt }: { names: string; texts: string }): Promise<void> {
  const texts = fetched<FindTexts>(textsAt).catch(() => undefined);
  const names = await fetched<FindNames>(namesAt);
  answer = answererOf(names);
  reply();
  const whole = await texts;
  // Of two builds the names alone are right.
  const fits = whole?.made === names.made;
  if (fits) answer = answererOf(names, whole);
  page.postMessage({ says: fits ? 'whole' : 'names' });
  reply();
}

/** Asked for anew each time, as every page is; without a network the copy that came last is as good. */
async function fetched<T>(address: string): Promise<T> {
  const response = await fetch(address).catch(() => fetch(address, { cache: 'force-cache' }));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
