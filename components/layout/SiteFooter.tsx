// What stands under every page: licence, corrections, the way to the sources.

export function SiteFooter() {
  return (
    <footer className="site-footer page mt-24 text-15 text-soft">
      <div className="flex flex-wrap justify-between gap-x-12 gap-y-3 border-t border-rule py-8">
        <p className="max-w-[38rem]">
          Every figure here leads to who says so. Text and data under <a href="/about#licence">CC BY 4.0</a>, code under the MIT licence.
        </p>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          <li>
            <a href="/sources">Sources</a>
          </li>
          <li>
            <a href="/papers">Papers</a>
          </li>
          <li>
            <a href="/safe-to-say">Safe to say</a>
          </li>
          <li>
            <a href="/lessons">Lessons</a>
          </li>
          <li>
            <a href="/handout">Handout</a>
          </li>
          <li>
            <a href="/glossary">Glossary</a>
          </li>
          <li>
            <a href="/framing">One thing, many words</a>
          </li>
          <li>
            <a href="/about#method">Method</a>
          </li>
          <li>
            <a href="/about#corrections">Corrections</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
