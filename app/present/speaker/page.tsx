// The speaker's view: this slide and the next, the notes, the time; in step with the deck in the other window.
import type { Metadata } from 'next';
import { DeckSlides } from '@/components/deck/DeckSlides';
import { Speaker } from '@/components/deck/Speaker';
import '@/app/present/deck.css';
import '@/app/styles/wall.css';
import '@/app/present/speaker/speaker.css';

export const metadata: Metadata = {
  title: 'Speaker’s view',
  description: 'This slide and the next, the notes and the time, in step with the slides in another window.',
  alternates: { canonical: '/present/speaker' },
  robots: { index: false },
};

export default function SpeakerPage() {
  return (
    <main id="main">
      <Speaker>
        <DeckSlides />
      </Speaker>
    </main>
  );
}
