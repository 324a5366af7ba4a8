// How the briefing was made, how facts are checked, what was corrected, the data to take away, what may be done with it.
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { AboutWords, aboutTitle } from '@/components/about/AboutWords';
import { ContactLine } from '@/components/about/ContactLine';
import { FurtherReading } from '@/components/about/FurtherReading';
import { Offline } from '@/components/about/Offline';
import { Objections } from '@/components/about/Objections';
import { SourceUses } from '@/components/about/SourceUses';
import { EmbeddingGuide } from '@/components/figures/EmbeddingGuide';
import { CiteLink } from '@/components/cite/CiteLink';
import { CorrectionList } from './CorrectionList';
import { DatasetTable } from './DatasetTable';
import { PageHead } from '@/components/layout/PageHead';
import { PagePart } from '@/components/layout/PagePart';
import { dataCatalog } from '@/components/layout/schemaOrg';
import { StructuredData } from '@/components/layout/StructuredData';
import { ofKind } from '@/briefing/schema/about';
import { briefing } from '@/briefing/load';
import { inWords } from '@/briefing/write/values';
import '@/app/styles/about.css';

export const metadata: Metadata = {
  title: 'About',
  description: 'How facts are checked, how quotations are translated, objections answered, how to complain, corrections, further reading, data and licence.',
  alternates: { canonical: '/about' },
};

export default function AboutPage() {
  const { sources, facts, events, chapters, dataPackage, about } = briefing();
  const core = sources.filter((source) => source.core).length;
  const readings = ofKind(about, 'reading').length;
  const disputed = facts.filter(({ status }) => status === 'disputed').length;
  return (
    <div className="page">
      <PageHead title="About this briefing">
        A neutral account of one agreement, for readers, teachers and newsrooms. A reader in Seoul, Tokyo or Washington should find each side stated in words it
        would accept.
      </PageHead>
      <PagePart id="method" title="Method">
        <p>
          The {chapters.length} chapters rest on {facts.length} facts and {events.length} dated events from {sources.length} sources: {core} read from end to
          end, and {sources.length - core} read in part, as excerpts of stored copies and not on the live web. Every fact names who says so, where in the
          source, as of when, and how firm it is.
        </p>
        <ul>
          <li>
            <strong>Agreed</strong>: at least two independent sources say it, one of them a treaty text, a government, a wire, a newspaper or a broadcaster; or
            it was worked out from figures that do.
          </li>
          <li>
            <strong>Single source</strong>: one source says it, and none is known to contradict it.
          </li>
          <li>
            <strong>Disputed</strong>: sources contradict each other. There are {disputed} such facts; the reader sees each side, who holds it, and what is done
            with it here.
          </li>
          <li>
            <strong>Opinion</strong>: a judgement or a forecast, given to whoever made it.
          </li>
          <li>
            <strong>Superseded</strong>: once true or once expected, and overtaken since.
          </li>
        </ul>
        <p>
          Numbers are typed once, in the data, and the prose, the charts and the tables take them from there. The build stops when a figure is typed in the
          prose, when a date belongs to no fact, or when a source is cited that does not exist.
        </p>
      </PagePart>
      <Written id="checking" />
      <PagePart id="outlets" title="Which sources are used for what">
        <SourceUses />
      </PagePart>
      <Written id="translations" />
      <Written id="names" />
      <PagePart id="words" title="Words we choose">
        <p>
          Where a word is itself contested, the chapters say who uses which. In our own voice the measures of July 2019 are export restrictions, the labour of
          Koreans under Japanese rule is wartime labour, and the step of March 2023 normalised the pact. The pact was never terminated and never lapsed, so it
          is nowhere said to have been resumed or revived.
        </p>
        <p>
          For broadcast, <a href="/safe-to-say">Safe to say</a> gives sentences that may be read out as they stand, the common errors with what is wrong with
          them, and two timed scripts for each chapter.
        </p>
      </PagePart>
      <PagePart id="objections" title="Objections, and answers">
        <p>A reader in each capital finds something here to object to. These are the weightiest objections known to us.</p>
        <Objections />
      </PagePart>
      <PagePart id="limits" title="Limits">
        <ul>
          <li>
            Reports in English on the pact carry more Korean voices than Japanese. Japan’s statements come from its ministries and its press, a few in machine
            translation, marked as such.
          </li>
          <li>All counts of exchanges trace back to the government in Seoul. Nobody has published one for 2020 or 2021.</li>
          <li>Margins of error assume simple random samples. Pollsters weight their answers, so the true uncertainty is larger.</li>
          <li>Several Korean and Japanese pages are known only as copies or translations. Their source pages say so.</li>
        </ul>
      </PagePart>
      <Written id="complaints">
        <ContactLine />
      </Written>
      <PagePart id="corrections" title="Corrections">
        <CorrectionList />
      </PagePart>
      <PagePart id="reading" title="Further reading">
        <p>
          {capital(inWords(String(readings)))} texts, each with a line on why. The official ones are read closely under <a href="/papers">Papers</a>.
        </p>
        <FurtherReading />
      </PagePart>
      <PagePart id="data" title="Take the data away">
        <p>
          Every number and every statement here can be had as a file: comma-separated values in UTF-8, with a{' '}
          <a href="/data/datapackage.json">description of each column</a> as a Frictionless data package.{' '}
          <CiteLink kind="briefing" id={dataPackage.name}>
            Cite the whole briefing
          </CiteLink>
          , or one dataset.
        </p>
        <DatasetTable />
      </PagePart>
      <PagePart id="offline" title="Without a network">
        <Offline />
      </PagePart>
      <PagePart id="embedding" title="Embedding a chart">
        <EmbeddingGuide />
      </PagePart>
      <PagePart id="licence" title="Licence">
        <p>
          Text, data and charts may be used, changed and shared under the <a href="/licences/CC-BY-4.0.txt">Creative Commons Attribution 4.0 licence</a> (CC BY
          4.0), with the credit ‘GSOMIA, a briefing’ and a link. The code is under the <a href="/licences/MIT.txt">MIT licence</a>. Short quotations remain
          their speakers’ and publishers’.
        </p>
        <p>The typefaces are Source Serif 4 and Source Sans 3, under the SIL Open Font Licence.</p>
      </PagePart>
      <StructuredData data={dataCatalog()} />
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A part whose words stand in about.yaml. */
function Written({ id, children }: { id: string; children?: ReactNode }) {
  const title = aboutTitle(id);
  if (!title) return null;
  return (
    <PagePart id={id} title={title}>
      <AboutWords id={id} />
      {children}
    </PagePart>
  );
}
