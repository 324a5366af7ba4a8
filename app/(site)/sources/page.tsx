// Every source: the five core documents first, then the rest by kind.
import type { Metadata } from 'next';
import { PageHead } from '@/components/layout/PageHead';
import { SourceList } from '@/components/sources/SourceList';
import { briefing } from '@/briefing/load';
import { SourceKind } from '@/briefing/schema/model';

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
        The briefing was built from five core documents of very different quality, and checked against {sources.length - core.length} others. Each shows what it is, when it
        appeared and why to trust it or not.
      </PageHead>
      <SourceList title="The five core documents" sources={core} />
      {others.map(({ kind, list }) => (
        <SourceList key={kind} title={`${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${list.length}`} sources={list} />
      ))}
    </div>
  );
}
