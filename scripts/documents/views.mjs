// A chart's page in one of its views: `/charts/polls?view=shares-only` is answered with a document of its own, whose head speaks of that view.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** Where such a document stands; nobody is shown this address. */
const chart = /^\/charts\/[a-z0-9-]+$/;
const viewOfChart = /^(\/charts\/[a-z0-9-]+)\/([a-z0-9-]+)$/;

/**
 * @param {string} pathname decoded
 * @param {string} search the query, with or without its '?'
 * @returns {string | undefined} where the view's own document would stand: an unknown view, and the first, have none
 */
export function documentOfView(pathname, search) {
  const view = new URLSearchParams(search).get('view')?.trim().toLowerCase();
  return chart.test(pathname) && view ? `${pathname}/${view}` : undefined;
}

/**
 * @param {string} pathname decoded, of a document there is
 * @param {string} search
 * @returns {string | undefined} the address its readers know it by; undefined where it is the one asked for
 */
export function addressOfView(pathname, search) {
  const [, page, view = ''] = viewOfChart.exec(pathname) ?? [];
  if (!page) return undefined;
  const asked = new URLSearchParams(search);
  asked.set('view', view);
  return `${page}?${asked}`;
}

/**
 * @param {string} root the project's
 * @returns the same as `rewrites` in next.config.mjs wants it, for a site that runs under `next start` alone: an unknown view is no rule's, and gets the chart's page
 */
export function viewsForNext(root) {
  /** @type {{ id: string, views?: { id: string }[] }[]} */
  const figures = parse(readFileSync(path.join(root, 'content', 'figures.yaml'), 'utf8'));
  const beforeFiles = figures.flatMap(({ id, views = [] }) =>
    views.slice(1).map((view) => ({
      source: `/charts/${id}`,
      has: [{ type: /** @type {const} */ ('query'), key: 'view', value: view.id }],
      destination: `/charts/${id}/${view.id}`,
    })),
  );
  return { beforeFiles, afterFiles: [], fallback: [] };
}
