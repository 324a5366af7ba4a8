// Next's settings: MDX for the chapters, CSS in the page, headers for every answer.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import createMDX from '@next/mdx';
import { headersForNext } from './scripts/documents/headers.mjs';
import { movedForNext } from './scripts/documents/moved.mjs';
import { roomAddresses } from './scripts/documents/rooms.mjs';
import { viewsForNext } from './scripts/documents/views.mjs';
import { streamOrigin } from './scripts/streamUrl.mjs';

/**
 * A remark plugin of our own. Turbopack keeps compiled MDX until a plugin's options change, so its text is one of them.
 * @param {string} file
 * @returns {[string, { version: string }]}
 */
function own(file) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return [path, { version: createHash('sha256').update(readFileSync(path)).digest('hex') }];
}

const withMDX = createMDX({
  options: {
    remarkPlugins: ['remark-frontmatter', 'remark-gfm', own('./briefing/read/noteMarks.mjs'), own('./briefing/read/unbrokenNames.mjs'), 'remark-sectionize'],
    rehypePlugins: ['rehype-slug'],
  },
});

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Pages one reads leave the build as documents, without the framework's scripts (README, decisions). DOCUMENTS=off leaves them as Next made them.
  adapterPath: process.env.DOCUMENTS === 'off' ? undefined : fileURLToPath(new URL('./scripts/documents/adapter.mjs', import.meta.url)),
  reactStrictMode: true,
  // `npm test` and `npm run typecheck` check the types, with the tests and the scripts; a second check here would cost each build 20 s.
  typescript: { ignoreBuildErrors: true },
  // Pictures are made while building; without this anyone could have the server make others.
  images: { unoptimized: true },
  // Runs while pages are built and never after: loaded from node_modules, not copied into the build.
  serverExternalPackages: ['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-csl', '@citation-js/plugin-ris'],
  experimental: {
    // One blocking round trip less: a chart is painted 0.5 s earlier on a slow phone (README, decisions).
    inlineCss: true,
    // Writing it takes longer than it ever saves here, and it is two thirds of .next.
    turbopackFileSystemCacheForBuild: false,
    // Maps of the server's code: a seventh of .next, and what they would name is named in the content's faults.
    turbopackSourceMaps: false,
  },
  outputFileTracingIncludes: { '/**': ['./content/**', './.fonts/**', './.stills/**', './.pictures/**', './.enhance/**'] },
  redirects: async () => movedForNext(),
  rewrites: async () => ({ ...viewsForNext(fileURLToPath(new URL('.', import.meta.url))), afterFiles: [...roomAddresses] }),
  // The same as the document server sends: for a site that runs under `next start` alone, which keeps LIVE_STREAM_URL as it was built with.
  headers: async () => headersForNext(streamOrigin(process.env.LIVE_STREAM_URL)),
};

export default withMDX(config);
