// The producer's strip: what may be said on air about each chapter, word for word.
import type { Metadata } from 'next';
import { PageHead } from '@/components/layout/PageHead';
import { SafeToSay } from '@/components/safeToSay/SafeToSay';
import { wordsAMinuteOnAir } from '@/briefing/schema/safeToSay';
import '@/app/(site)/safe-to-say/safeToSay.css';

export const metadata: Metadata = {
  title: 'Safe to say',
  description: 'Sentences on GSOMIA that may go on air as they stand, the common errors, the names, and scripts of 30 and 90 seconds.',
  alternates: { canonical: '/safe-to-say' },
};

export default function SafeToSayPage() {
  return (
    <div className="page safe-to-say">
      <PageHead title="Safe to say">
        For each chapter: sentences that may go on air as they stand, the errors in circulation, the names, and scripts timed at {wordsAMinuteOnAir} words a
        minute.
      </PageHead>
      <SafeToSay />
    </div>
  );
}
