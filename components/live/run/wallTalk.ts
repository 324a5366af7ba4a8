// Which talk is on the wall, as it travels: '20' for a talk of so many minutes, else the talk's part of the address.

/** @param search the talk's part of a deck's query: '?minutes=10', '?chapter=us-pressure', or nothing */
export function talkOfSearch(search: string): string {
  const query = new URLSearchParams(search);
  const minutes = query.get('minutes');
  return query.size === 1 && minutes && /^\d+$/.test(minutes) ? minutes : query.toString();
}

/** The way back: '?minutes=10'. */
export function searchOfTalk(talk: string): string {
  if (/^\d+$/.test(talk)) return `?minutes=${talk}`;
  return talk ? `?${talk}` : '';
}
