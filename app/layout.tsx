// The document every page stands in: language, fonts, theme before first paint. Styles come with the layouts below it,
// because an embedded figure needs few of them.
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Early } from '@/components/enhanced/Early';
import { site } from '@/components/layout/site';
import { preloadFonts } from '@/components/layout/webFonts';
import { openGraphOfSite } from '@/components/takeaway/openGraph';

export const metadata: Metadata = {
  metadataBase: new URL(site.address),
  title: { default: site.title, template: `%s · ${site.name}` },
  description: site.description,
  ...openGraphOfSite(),
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#14161a' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  preloadFonts(['sans']);
  return (
    <html lang="en-GB" suppressHydrationWarning>
      <head>
        {/* Not in the metadata: a page's own alternates (its canonical address) would replace it. */}
        <link rel="alternate" type="application/atom+xml" title={`${site.name}: chapters and corrections`} href="/feed.xml" />
        <Early name="theme" />
      </head>
      <body>
        {children}
        <Early name="jump" />
      </body>
    </html>
  );
}
