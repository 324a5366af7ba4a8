// The glossary: people with their offices at the time, organisations, and the words of the matter.
import type { Metadata } from 'next';
import { GlossaryIndex } from '@/components/glossary/GlossaryIndex';
import { GlossaryLetters } from '@/components/glossary/GlossaryLetters';
import { FilterForm } from '@/components/filter/FilterForm';
import { HowToSay } from '@/components/glossary/HowToSay';
import { PageHead } from '@/components/layout/PageHead';
import { SharedNames } from '@/components/glossary/SharedNames';
import { actorOrder, actors } from '@/components/actors/actorShapes';
import { glossarySections } from '@/briefing/ask/glossary';
import { briefing } from '@/briefing/load';
import '@/app/styles/filter.css';
import '@/app/(site)/glossary/glossary.css';

export const metadata: Metadata = {
  title: 'Glossary',
  description: 'Who held which office at the time, what each word means, how to say it, and where the chapters use it.',
  alternates: { canonical: '/glossary' },
};

export default function GlossaryPage() {
  const { terms } = briefing();
  const sections = glossarySections(terms);
  const sides = actorOrder.filter((side) => terms.some((term) => term.kind !== 'concept' && term.side === side));
  return (
    <div className="page">
      <PageHead title="Glossary">
        Who held which office at the time, what each word means, how to say it, and where the chapters use it. Words that are themselves in dispute are compared
        in{' '}
        <a href="/framing" className="link underline">
          How outlets word it
        </a>
        .
      </PageHead>
      <GlossaryIndex sections={sections} />
      <FilterForm
        id="find-entries"
        label="Find entries"
        search={{ name: 'q', label: 'Find in the glossary' }}
        filters={[
          { name: 'kind', label: 'Kind', all: 'All kinds', options: sections.map(({ id, title }) => ({ value: id, text: title })) },
          { name: 'side', label: 'Side', all: 'All sides', options: sides.map((side) => ({ value: side, text: actors[side].name })) },
        ]}
        total={terms.length}
        noun="entries"
        empty="No entry matches."
      />
      <HowToSay />
      {sections.map((section) => (
        <GlossaryLetters key={section.id} section={section}>
          {section.id === 'people' && <SharedNames />}
        </GlossaryLetters>
      ))}
    </div>
  );
}
