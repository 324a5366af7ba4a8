// The glossary: people with their offices at the time, organisations, and the words of the matter.
import type { Metadata } from 'next';
import { GlossaryIndex } from '@/components/glossary/GlossaryIndex';
import { GlossaryLetters } from '@/components/glossary/GlossaryLetters';
import { HowToSay } from '@/components/glossary/HowToSay';
import { PageHead } from '@/components/layout/PageHead';
import { SharedNames } from '@/components/glossary/SharedNames';
import { glossarySections } from '@/briefing/ask/glossary';
import { briefing } from '@/briefing/load';
import '@/app/styles/glossary.css';

export const metadata: Metadata = {
  title: 'Glossary',
  description: 'Who held which office at the time, what each word means, how to say it, and where the chapters use it.',
  alternates: { canonical: '/glossary' },
};

export default function GlossaryPage() {
  const { terms } = briefing();
  const sections = glossarySections(terms);
  return (
    <div className="page">
      <PageHead title="Glossary">
        Who held which office at the time, what each word means, how to say it, and where the chapters use it. Words that are themselves in dispute are compared in{' '}
        <a href="/framing" className="link underline">
          One thing, many words
        </a>
        .
      </PageHead>
      <GlossaryIndex sections={sections} />
      <HowToSay />
      {sections.map((section) => (
        <GlossaryLetters key={section.id} section={section}>
          {section.id === 'people' && <SharedNames />}
        </GlossaryLetters>
      ))}
    </div>
  );
}
