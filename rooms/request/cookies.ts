// The two cookies of a room, the host's and the participant's: unreadable to scripts, sent to no other site, gone with the room.

export type CookieOf = 'host' | 'participant';

function nameOf(of: CookieOf, code: string): string {
  return of === 'host' ? `live-host-${code}` : `live-${code}`;
}

/** @returns the cookie's value, unchecked */
export function readCookie({ headers }: Request, of: CookieOf, code: string): string | undefined {
  const wanted = `${nameOf(of, code)}=`;
  const found = headers
    .get('cookie')
    ?.split(';')
    .map((each) => each.trim())
    .find((each) => each.startsWith(wanted));
  return found?.slice(wanted.length);
}

/**
 * @param lastsMs for how long; 0 deletes it
 * @returns a Set-Cookie header
 */
export function writeCookie(of: CookieOf, code: string, value: string, { lastsMs, secure }: { lastsMs: number; secure: boolean }): string {
  const seconds = Math.max(0, Math.floor(lastsMs / 1000));
  return `${nameOf(of, code)}=${value}; Path=/api/live; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
}
