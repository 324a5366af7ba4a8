// Whether a request comes from the briefing's own pages: a browser says so, and no page can make it say otherwise.
import { Refusal } from '../problem';
import type { Settings } from '../settings';

/**
 * @throws {Refusal} 'foreign' for what another site's page asks; programs that send neither header hold no cookie of anybody's
 */
export function refuseForeign(request: Request, settings: Settings): void {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') throw new Refusal('foreign');
  const origin = request.headers.get('origin');
  if (origin !== null && !ours(request, settings).includes(hostOf(origin))) throw new Refusal('foreign');
}

/** The host the browser asked for, and the one the site is known by. */
function ours({ headers }: Request, { trustProxy, siteAddress }: Settings): (string | undefined)[] {
  const forwarded = trustProxy ? headers.get('x-forwarded-host')?.split(',')[0]?.trim() : undefined;
  return [headers.get('host')?.toLowerCase(), forwarded?.toLowerCase(), siteAddress && hostOf(siteAddress)].filter(Boolean);
}

function hostOf(address: string): string | undefined {
  try {
    return new URL(address).host.toLowerCase();
  } catch {
    return undefined;
  }
}
