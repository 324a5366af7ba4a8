// When the server starts: a store that an earlier one left behind is swept of what is past its time, though nobody opens a room today.

export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { sweepLater } = await import('./rooms/sweepLater');
  sweepLater();
}
