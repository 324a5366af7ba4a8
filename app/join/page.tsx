// The phone: joins a room by its code and follows it. `/join/K7PMQ4` is the same file: the page reads the code from its address (scripts/documents/rooms.mjs).
import type { Metadata } from 'next';
import { Phone } from './Phone.client';

export const metadata: Metadata = {
  title: 'Join the room',
  description: 'Follow a talk on your phone and vote, without an account or a name.',
  alternates: { canonical: '/join' },
  robots: { index: false },
};

export default function JoinPage() {
  return (
    <main id="main">
      <Phone />
    </main>
  );
}
