// Every fact with its value, status, sources and conflicts, and the filters that find one.
import type { Metadata } from 'next';
import { EvidenceList } from '@/components/evidence/EvidenceList';
import { evidenceFilters } from '@/components/evidence/filters';
import { StatusKey } from '@/components/evidence/StatusKey';
import { FilterForm } from '@/components/filter/FilterForm';
import { PageHead } from '@/components/layout/PageHead';
import { briefing } from '@/briefing/load';
import '@/app/styles/filter.css';
import '@/app/(site)/evidence/evidence.css';

export const metadata: Metadata = {
  title: 'Evidence',
  description: 'Every fact of the briefing with its sources, how firm it is, who says otherwise, and where it is used.',
  alternates: { canonical: '/evidence' },
};

export default function EvidencePage() {
  const content = briefing();
  const total = content.facts.length;
  return (
    <div className="page">
      <PageHead title="Evidence">
        {total} facts stand behind this briefing. Each shows who says so and as of when, how firm it is, who says otherwise, and which sentences rest on it.
      </PageHead>
      <StatusKey />
      <FilterForm
        id="find"
        label="Find facts"
        search={{ name: 'q', label: 'Find in the facts' }}
        filters={evidenceFilters(content)}
        total={total}
        noun="facts"
        empty="No fact matches."
      />
      <EvidenceList />
    </div>
  );
}
