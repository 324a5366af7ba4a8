// The room on a wall: laid over the deck in a frame, or alone in a window of its own. The page reads the code from its address.
import type { Metadata } from 'next';
import { Wall } from './Wall.client';

export const metadata: Metadata = {
  title: 'The room on the wall',
  description: 'What a class sees of its room: the way in, the vote, the result.',
  robots: { index: false },
};

export default function WallPage() {
  return (
    <main id="main" className="wall wall-whole">
      <h1 className="sr-only">The room</h1>
      <Wall />
    </main>
  );
}
