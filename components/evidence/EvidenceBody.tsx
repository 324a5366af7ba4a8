// The evidence page under its title: the key to the statuses, the filters, the contents and the facts.
import { FilterForm } from '@/components/layout/FilterForm';
import { briefing } from '@/content/load';
import { EvidenceList, topicsOf } from './EvidenceList';
import { evidenceFilters, filterForm } from './filters';
import { StatusKey } from './StatusKey';

export function EvidenceBody() {
  const content = briefing();
  const total = content.facts.length;
  return (
    <>
      <StatusKey />
      <FilterForm
        {...filterForm}
        label="Find facts"
        search={{ name: 'q', label: 'Find in the facts' }}
        filters={evidenceFilters(content)}
        total={total}
        empty="No fact matches."
      />
      <div className="evidence">
        <nav aria-label="Topics" className="chapter-contents no-print text-15">
          <ol>
            {topicsOf(content.facts).map(({ topic, name }) => (
              <li key={topic} data-filter="entry">
                <a href={`#topic-${topic}`}>{name}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div>
          <EvidenceList />
        </div>
      </div>
    </>
  );
}
