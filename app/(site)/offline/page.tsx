// What a reader without a network sees in place of a page that is not kept: says so, and leads to what is.
import type { Metadata } from 'next';
import { PageHead } from '@/components/layout/PageHead';

export const metadata: Metadata = { title: 'Not kept on this device', robots: { index: false } };

export default function OfflinePage() {
  return (
    <div className="page">
      <PageHead title="This page is not kept on this device">
        There is no network just now. The chapters, the charts, the talk, the handouts, the lessons, the sources and the search are kept; files to download and
        single citations are not.
      </PageHead>
      <p className="mt-6">
        All that is kept is listed under <a href="/contents">Contents</a>. When the network is back, load this page again.
      </p>
    </div>
  );
}
