// Every page of the running site, from its own sitemap: a new page is tested without a test being edited.
import type { APIRequestContext } from '@playwright/test';

/** @returns the pages' paths in the sitemap's order: '/', '/chapters/background' … */
export async function pagesOf(request: APIRequestContext): Promise<string[]> {
  const answer = await request.get('/sitemap.xml');
  const paths = [...(await answer.text()).matchAll(/<loc>(.+?)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
  if (paths.length === 0) throw new Error(`/sitemap.xml names no page (status ${answer.status()})`);
  return paths;
}

/** @returns the chapters' paths in order */
export async function chaptersOf(request: APIRequestContext): Promise<string[]> {
  return (await pagesOf(request)).filter((path) => path.startsWith('/chapters/'));
}

/** @returns the paths of the charts' own pages */
export async function chartsOf(request: APIRequestContext): Promise<string[]> {
  return (await pagesOf(request)).filter((path) => path.startsWith('/charts/'));
}

/**
 * @param part from 0 on
 * @returns every nth page: the few long ones are spread over the parts
 */
export async function partOf(request: APIRequestContext, part: number, parts: number): Promise<string[]> {
  return (await pagesOf(request)).filter((_, index) => index % parts === part);
}

/** One template makes all source pages, and the build looks at each of them: a browser opens every tenth. */
const sourcesOpened = 10;

/**
 * @param part from 0 on
 * @returns as partOf, of every page but most of the source pages
 */
export async function openedPartOf(request: APIRequestContext, part: number, parts: number): Promise<string[]> {
  const pages = await pagesOf(request);
  const sources = pages.filter((path) => path.startsWith('/sources/'));
  const opened = pages.filter((path) => !path.startsWith('/sources/') || sources.indexOf(path) % sourcesOpened === 0);
  return opened.filter((_, index) => index % parts === part);
}
