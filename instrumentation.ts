// When the server starts: a slip in a setting is said, and a store that an earlier one left behind is swept of what is past its time, though nobody opens a room today.
import { streamOrigin } from './scripts/streamUrl.mjs';

export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  // Under `next start` alone nobody has looked at it yet.
  streamOrigin(process.env.LIVE_STREAM_URL);
  const { sweepLater } = await import('./rooms/sweepLater');
  sweepLater();
}
