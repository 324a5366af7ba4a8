// An unknown address: says so, and leads to the chapters and charts nearest to what was asked.
import type { Metadata } from 'next';
import { NearestPages, type PageKind } from './NearestPages';
import { PageHead } from '@/components/layout/PageHead';
import { SiteFrame } from '@/components/layout/SiteFrame';
import { galleryOf } from '@/briefing/ask/gallery';
import { briefing } from '@/briefing/load';
import '@/app/styles/globals.css';

export const metadata: Metadata = { title: 'No such page' };

export default function NotFound() {
  return (
    <SiteFrame>
      <div className="page">
        <PageHead title="There is no such page">The address may be old or mistyped. One of these may be what you were looking for.</PageHead>
        <NearestPages kinds={kindsOfPages()} />
        <p className="mt-8">
          Or start at <a href="/">the cover</a>, look at <a href="/charts">all charts</a>, or look through <a href="/sources">the sources</a>.
        </p>
      </div>
    </SiteFrame>
  );
}

function kindsOfPages(): PageKind[] {
  const all = briefing();
  const figures = galleryOf(all).flatMap((part) => part.figures);
  return [
    {
      name: 'Chapters',
      under: ['/chapters/'],
      pages: all.chapters.map(({ id, order, title, summary }) => ({ path: `/chapters/${id}`, title, about: `Chapter ${order}. ${summary}`, words: summary })),
    },
    {
      name: 'Charts',
      under: ['/charts/', '/embed/'],
      pages: figures.map(({ id, question, title, subtitle }) => ({ path: `/charts/${id}`, title: question, about: title, words: `${title} ${subtitle}` })),
    },
  ];
}
