// Every fact with its value, status, sources and conflicts, and the filters that find one.
import type { Metadata } from 'next';
import { EvidenceOnce } from '@/components/evidence/EvidenceOnce.client';
import { filterForm } from '@/components/evidence/filters';
import { AddressFilter } from '@/components/layout/AddressFilter.client';
import { PageHead } from '@/components/layout/PageHead';
import { briefing } from '@/content/load';
import '../styles/filter.css';
import '../styles/evidence.css';

export const metadata: Metadata = {
  title: 'Evidence',
  description: 'Every fact of the briefing with its sources, how firm it is, who says otherwise, and where it is used.',
  alternates: { canonical: '/evidence' },
};

export default function EvidencePage() {
  return (
    <div className="page">
      <PageHead title="Evidence">
        {briefing().facts.length} facts stand behind this briefing. Each shows who says so and as of when, how firm it is, who says otherwise, and which sentences rest on it.
      </PageHead>
      <EvidenceOnce />
      <AddressFilter form={filterForm.id} noun={filterForm.noun} />
    </div>
  );
}
