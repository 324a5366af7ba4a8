// The way to the search: a link to the list of all names, of which enhance/find/ makes a button that opens it over the page.
import { enhanceManifest } from '@/components/enhanced/enhanceManifest';

/** The worker's address is in the page, because its name changes with its code. */
export function SearchLink() {
  return (
    <a
      href="/search"
      className="site-box site-search"
      data-find=""
      data-worker={enhanceManifest().modules.find}
      data-names="/search/names.json"
      data-texts="/search/texts.json"
      data-holds="/search"
      aria-keyshortcuts="/ Control+K"
    >
      Search <kbd aria-hidden="true">/</kbd>
    </a>
  );
}
