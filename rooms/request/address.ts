// Where a request comes from, as far as it can be believed.
import type { Settings } from '../settings';

/** Set by the document server on what it passes on, after it has thrown away what the request itself said of it. */
export const addressHeader = 'x-briefing-address';
/** Set in the process's environment by the document server: only then is the header its own. */
export const addressVouched = 'BRIEFING_ADDRESS_VOUCHED';

/**
 * @returns the address of the one who asks, for the limits alone: it is stored and logged nowhere.
 *   Where nobody vouches for one (`next start` without a proxy), all share a limit
 */
export function addressOf({ headers }: Request, { trustProxy }: Settings): string {
  if (process.env[addressVouched]) return headers.get(addressHeader) ?? 'unknown';
  // The last is the proxy's own word; those before it are the request's.
  return (trustProxy && headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()) || 'unknown';
}

/** @returns whether the browser came by TLS, as a believed proxy says */
export function isSecure({ headers }: Request, { trustProxy }: Settings): boolean {
  return trustProxy && headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https';
}
