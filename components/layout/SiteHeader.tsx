// One row on every page: the name, the chapters with all else in a sheet, the ways most used, the search; under it the pact's lifeline.
import { SearchLink } from '@/components/find/SearchLink';
import { site } from './site';
import { SiteMenu } from './SiteMenu';
import { SlimLifeline } from '@/components/lifeline/SlimLifeline';

/** `holds`: the pages for which the way counts as the current one (scripts/documents/markCurrent.mjs). */
const ways = [
  { href: '/charts', name: 'Charts', holds: '/charts' },
  { href: '/timeline', name: 'Timeline', holds: '/timeline' },
  { href: '/evidence', name: 'Evidence', holds: '/evidence' },
  { href: '/contents#teach', name: 'For teachers', holds: '/lessons /handout' },
  { href: '/contents#broadcast', name: 'For newsrooms', holds: '/safe-to-say' },
] as const;

export function SiteHeader() {
  return (
    <header className="site-header">
      <div className="page">
        <div className="site-bar">
          <a href="/" className="site-name">
            <span className="site-name-long">{site.name}</span>
            <span className="site-name-short">GSOMIA</span>
          </a>
          <nav aria-label="Main">
            <ul>
              <li className="has-menu">
                <SiteMenu />
              </li>
              {ways.map(({ href, name, holds }) => (
                <li key={href} className="on-wide">
                  <a href={href} data-holds={holds}>
                    {name}
                  </a>
                </li>
              ))}
              <li className="on-wide">
                <a href="/present" className="site-box">
                  Present
                </a>
              </li>
              <li>
                <SearchLink />
              </li>
            </ul>
          </nav>
        </div>
        <SlimLifeline />
      </div>
    </header>
  );
}
