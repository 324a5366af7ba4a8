// The name of the briefing and the ways through it.
import { mainPages, site } from './site';
import { ThemeSwitch } from './ThemeSwitch';

export function SiteHeader() {
  return (
    <header className="site-header page">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1 border-b border-rule py-3 md:py-4">
        <a href="/" className="font-serif text-17 font-[650] no-underline hover:underline">
          {site.name}
        </a>
        <nav aria-label="Main" className="text-15">
          <ul className="flex flex-wrap items-center gap-x-5 md:gap-x-7">
            {mainPages.map(({ href, name }) => (
              <li key={href}>
                <a href={href} className="inline-block py-1 no-underline hover:underline">
                  {name}
                </a>
              </li>
            ))}
            <li>
              <ThemeSwitch />
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
