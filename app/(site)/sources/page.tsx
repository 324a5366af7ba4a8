// Every source: those read from end to end first, then the rest by kind.
import type { Metadata } from 'next';
import { FilterForm } from '@/components/filter/FilterForm';
import { PageHead } from '@/components/layout/PageHead';
import { languages } from '@/components/sources/SourceCard';
import { SourceList } from '@/components/sources/SourceList';
import { briefing } from '@/briefing/load';
import { SourceKind } from '@/briefing/schema/model';
import { inWords } from '@/briefing/write/values';
import '@/app/styles/filter.css';

export const metadata: Metadata = { title: 'Sources', description: 'Who said it, when, and how far to trust it.', alternates: { canonical: '/sources' } };

export default function SourcesPage() {
  const { sources } = briefing();
  const core = sources.filter((source) => source.core);
  const others = SourceKind.options
    .map((kind) => ({ kind, list: sources.filter((source) => !source.core && source.kind === kind) }))
    .filter(({ list }) => list.length > 0);
  return (
    <div className="page">
      <PageHead title="Sources">
        {capital(inWords(String(core.length)))} texts of very different quality were read from end to end, {sources.length - core.length} others in part. Each
        shows what it is, when it appeared and why to trust it or not.
      </PageHead>
      <div className="mt-8">
        <FilterForm
          id="find-sources"
          label="Find sources"
          search={{ name: 'q', label: 'Find a source' }}
          filters={[
            {
              name: 'kind',
              label: 'Kind',
              all: 'All kinds',
              options: SourceKind.options
                .filter((kind) => sources.some((source) => source.kind === kind))
                .map((kind) => ({ value: kind.replace(' ', '-'), text: capital(kind) })),
            },
            {
              name: 'language',
              label: 'Language',
              all: 'All languages',
              options: Object.entries(languages)
                .filter(([code]) => sources.some(({ language }) => language === code))
                .map(([value, text]) => ({ value, text })),
            },
          ]}
          total={sources.length}
          noun="sources"
          empty="No source matches."
        />
      </div>
      <SourceList title={`Read from end to end: ${core.length}`} sources={core} />
      {others.map(({ kind, list }) => (
        <SourceList key={kind} title={`${capital(kind)}: ${list.length}`} sources={list} />
      ))}
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
