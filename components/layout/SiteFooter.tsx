// What stands under every page: licence, the map of the site, how it was made, what was corrected, dark or light.
import { ThemeSwitch } from './ThemeSwitch';

export function SiteFooter() {
  return (
    <footer className="site-footer page mt-24 text-15 text-soft">
      <div className="flex flex-wrap justify-between gap-x-12 gap-y-3 border-t border-rule py-8">
        <p className="max-w-152">
          Every figure here leads to who says so. Text and data under <a href="/about#licence">CC BY 4.0</a>, code under the MIT licence.
        </p>
        <ul className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
          <li>
            <a href="/contents">Contents</a>
          </li>
          <li>
            <a href="/about">About and method</a>
          </li>
          <li>
            <a href="/about#corrections">Corrections</a>
          </li>
          <li>
            <a href="/privacy">What is kept</a>
          </li>
          <li>
            <ThemeSwitch />
          </li>
        </ul>
      </div>
    </footer>
  );
}
