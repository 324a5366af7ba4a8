// The cover: what the pact is, where it stands, the chapters, the charts.
import type { Metadata } from 'next';
import { ChapterList } from '@/components/chapter/ChapterList';
import { CoverLead } from '@/components/chapter/CoverLead';
import { Lifeline } from '@/components/lifeline/Lifeline';
import { scholarly } from '@/components/takeaway/scholarly';
import { webSite } from '@/components/layout/schemaOrg';
import { StructuredData } from '@/components/layout/StructuredData';
import { Figure } from '@/components/story/Figure';
import { briefing } from '@/briefing/load';

export function generateMetadata(): Metadata {
  return { alternates: { canonical: '/' }, other: scholarly('briefing', briefing().dataPackage.name) };
}

/** Charts on the cover, the first of figures.yaml; the gallery has them all. */
const shown = 2;

export default function Cover() {
  const { chapters, figures, site } = briefing();
  return (
    <div className="page">
      <CoverLead />
      <div className="mt-14 md:mt-20 print:mt-4">
        <Lifeline />
        <p className="no-print mt-3 text-15">
          <a href="/timeline#any-day" className="link underline">
            The state on any day
          </a>
        </p>
      </div>
      <p className="mt-8 grid print:mt-3 print:pt-2 print:text-9.5pt print:leading-13pt gap-x-3.5 border-t border-rule pt-4 md:grid-cols-[auto_1fr]">
        <strong className="font-[650]">Where it stands</strong>
        <span className="text-soft">{site.sheet.state}</span>
      </p>
      <ChapterList chapters={chapters} />
      <section aria-labelledby="charts" className="mt-16 print:mt-4">
        <h2 id="charts" className="sr-only">
          Charts
        </h2>
        <div className="grid gap-x-14 lg:grid-cols-2 print:grid-cols-2 print:gap-x-6">
          {figures.slice(0, shown).map(({ id }) => (
            <Figure key={id} id={id} />
          ))}
        </div>
        <p className="no-print">
          <a href="/charts" className="link underline">
            All {figures.length} charts
          </a>
        </p>
      </section>
      <StructuredData data={webSite()} />
    </div>
  );
}
