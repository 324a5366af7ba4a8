// The host's desk: the class as only the host sees it, and the room's switches; in the speaker's view, or alone.
import type { Metadata } from 'next';
import { Desk } from './Desk.client';

export const metadata: Metadata = {
  title: 'The room’s desk',
  description: 'The class as only its host sees it, and the switches of the room.',
  robots: { index: false },
};

export default function DeskPage() {
  return (
    <main id="main">
      <h1 className="sr-only">The room’s desk</h1>
      <Desk />
    </main>
  );
}
