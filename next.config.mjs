// Next's settings: MDX for the chapters, CSS in the page, headers for every answer.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import createMDX from '@next/mdx';

/** A remark plugin of our own. Turbopack keeps compiled MDX until a plugin's options change, so its text is one of them. */
function own(file) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return [path, { version: createHash('sha256').update(readFileSync(path)).digest('hex') }];
}

const withMDX = createMDX({
  options: {
    remarkPlugins: [
      'remark-frontmatter',
      'remark-gfm',
      own('./content/noteMarks.mjs'),
      own('./content/unbrokenNames.mjs'),
      'remark-sectionize',
    ],
    rehypePlugins: ['rehype-slug'],
  },
});

const policy = "base-uri 'self'; object-src 'none'";

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Pages one reads leave the build as documents, without the framework's scripts (README, decisions). DOCUMENTS=off leaves them as Next made them.
  adapterPath: process.env.DOCUMENTS === 'off' ? undefined : fileURLToPath(new URL('./scripts/documents/adapter.mjs', import.meta.url)),
  reactStrictMode: true,
  // Runs while pages are built and never after: loaded from node_modules, not copied into the build.
  serverExternalPackages: ['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-csl', '@citation-js/plugin-ris'],
  experimental: {
    // One blocking round trip less: a chart is painted 0.5 s earlier on a slow phone (README, decisions).
    inlineCss: true,
  },
  outputFileTracingIncludes: { '/**': ['./content/**', './.stills/**', './.pictures/**', './.enhance/**'] },
  // Where two rules match, the later one's header stands.
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
        { key: 'Content-Security-Policy', value: `frame-ancestors 'none'; ${policy}` },
      ],
    },
    // Their names change with what is in them.
    { source: '/enhance/:file', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
    // An embedded figure may stand in any page.
    { source: '/embed/:figure', headers: [{ key: 'Content-Security-Policy', value: `frame-ancestors *; ${policy}` }] },
    // Data, pictures and answers on them may be fetched by any page; so may fonts and modules by a frame that has no origin of its own.
    ...['/oembed', '/data/:path*', '/figures/:path*', '/_next/static/media/:path*', '/enhance/:path*'].map((source) => ({ source, headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }] })),
  ],
};

export default withMDX(config);
