// The timeline: the pact's state on any day, and every dated event, in a picture and in order.
import type { Metadata } from 'next';
import { PageHead } from '@/components/layout/PageHead';
import { AnyDay } from '@/components/timeline/AnyDay';
import { Events } from '@/components/timeline/Events';
import { pactSpans } from '@/components/lifeline/lifelineScale';
import { briefing } from '@/briefing/load';
import '@/app/styles/filter.css';
import '@/app/(site)/timeline/timeline.css';

export const metadata: Metadata = {
  title: 'Timeline',
  description: 'Every dated event, with its sources, and the state of the pact on any day.',
  alternates: { canonical: '/timeline' },
};

export default function TimelinePage() {
  const { events } = briefing();
  return (
    <div className="page">
      <PageHead title="Timeline">
        The pact’s state on{' '}
        <a href="#any-day" className="underline">
          any day
        </a>{' '}
        since {pactSpans()[0]?.from.slice(0, 4)}, and the{' '}
        <a href="#events" className="underline">
          {events.length} events
        </a>{' '}
        this briefing stands on, each with its sources.
      </PageHead>
      <AnyDay />
      <Events />
    </div>
  );
}
