// An unknown address: says so, and leads to the chapters nearest to what was asked.
import type { Metadata } from 'next';
import { NearestChapters } from '@/components/layout/NearestChapters.client';
import { PageHead } from '@/components/layout/PageHead';
import { SiteFrame } from '@/components/layout/SiteFrame';
import { briefing } from '@/content/load';

export const metadata: Metadata = { title: 'No such page' };

export default function NotFound() {
  const chapters = briefing().chapters.map(({ id, order, title, summary }) => ({ id, order, title, summary }));
  return (
    <SiteFrame>
      <div className="page">
        <PageHead title="There is no such page">The address may be old or mistyped. These chapters may be what you were looking for.</PageHead>
        <NearestChapters chapters={chapters} />
        <p className="mt-8">
          Or start at <a href="/">the cover</a>, or look through <a href="/sources">the sources</a>.
        </p>
      </div>
    </SiteFrame>
  );
}
