// The deck: every slide in one page, made of the same chapters as the article.
import type { Metadata } from 'next';
import { Deck } from '@/components/deck/Deck';
import { DeckSlides } from '@/components/deck/DeckSlides';
import '@/app/present/deck.css';
import '@/app/styles/wall.css';

export const metadata: Metadata = {
  title: 'Present',
  description: 'The briefing as slides, in 10, 20 or 45 minutes, with notes for the speaker.',
  alternates: { canonical: '/present' },
};

export default function PresentPage() {
  return (
    <main id="main">
      <Deck>
        <DeckSlides />
      </Deck>
    </main>
  );
}
