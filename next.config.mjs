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
  reactStrictMode: true,
  // Runs while pages are built and never after: loaded from node_modules, not copied into the build.
  serverExternalPackages: ['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-csl', '@citation-js/plugin-ris'],
  experimental: {
    // One blocking round trip less: a chart is painted 0.5 s earlier on a slow phone (README, decisions).
    inlineCss: true,
  },
  outputFileTracingIncludes: { '/**': ['./content/**', './.fonts/**', './.stills/**', './.pictures/**'] },
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
    // An embedded figure may stand in any page.
    { source: '/embed/:figure', headers: [{ key: 'Content-Security-Policy', value: `frame-ancestors *; ${policy}` }] },
    // Its name changes with its content.
    { source: '/fonts/:path*', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
    // Data, pictures and answers on them may be fetched by any page; so may the fonts by a frame that has no origin of its own.
    ...['/oembed', '/data/:path*', '/figures/:path*', '/fonts/:path*'].map((source) => ({ source, headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }] })),
  ],
};

export default withMDX(config);
