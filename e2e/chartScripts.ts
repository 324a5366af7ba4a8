// The scripts a page has fetched, and whether the chart library is among them.
import type { Page, Response } from '@playwright/test';

export interface Script {
  path: string;
  body: Buffer;
}

/** Call before the page is opened. @returns a function that gives the scripts fetched until then */
export function watchScripts(page: Page): () => Promise<Script[]> {
  const answers: Response[] = [];
  page.on('response', (answer) => {
    if (answer.request().resourceType() === 'script') answers.push(answer);
  });
  return () => Promise.all(answers.map(async (answer) => ({ path: new URL(answer.url()).pathname, body: await answer.body() })));
}

/** Recharts names the classes of its elements with its own name. */
export function holdsRecharts({ body }: Script): boolean {
  return body.includes('recharts-');
}
