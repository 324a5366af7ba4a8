// A page of another origin that embeds charts: a newspaper's, a blog's, a system's. Its tests look at the frame in it.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type Page } from '@playwright/test';
import { site } from '../components/layout/site';

export interface Host {
  address: string;
  /** What it serves from now on. @param head goes before the body: styles; @param root attributes of `<html>` */
  serve: (body: string, head?: string, root?: string) => void;
}

export const test = base.extend<{ host: Host }>({
  // Not on any page of ours: each test has a host of its own.
  host: async ({ baseURL: _ }, give) => {
    let page = '';
    const server: Server = createServer((_request, answer) => answer.setHeader('Content-Type', 'text/html; charset=utf-8').end(page));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await give({
      address: `http://127.0.0.1:${port}/`,
      serve: (body, head, root) => {
        page = hostDocument(body, head, root);
      },
    });
    server.close();
  },
});

export { expect } from '@playwright/test';

/** @returns the whole page, for hosts that are no server: a file, a data address */
export function hostDocument(body: string, head = '', root = ''): string {
  return `<!doctype html><html lang="en"${root}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A newspaper</title>${head}<body>${body}`;
}

/** The code a chart's page offers, for the address the site is served from now. @param name 'The frame', 'The script' */
export async function codeOf(page: Page, id: string, name: string, baseURL = ''): Promise<string> {
  await page.goto(`/charts/${id}`);
  const code = (await page.getByRole('region', { name, includeHidden: true }).first().textContent()) ?? '';
  return code.replaceAll(site.address, baseURL);
}

export const frameIn = (page: Page) => page.frameLocator('iframe');

/** @returns how tall the figure in the frame is, in pixels */
export function mainHeight(page: Page): Promise<number> {
  return frameIn(page)
    .getByRole('main')
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
}

/** @returns whether the frame's page is taller than the frame */
export function scrolls(page: Page): Promise<boolean> {
  return frameIn(page)
    .getByRole('main')
    .evaluate(() => document.documentElement.scrollHeight > document.documentElement.clientHeight);
}
