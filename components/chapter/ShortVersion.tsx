// The switch between a chapter's text and its points in brief; enhance/shortVersion.ts makes the button work and remembers the choice.

/** Without JavaScript two links do the same for this page: `:target` shows the points (prose.css). */
export function ShortVersion() {
  return (
    <>
      <span id="short" />
      <button type="button" className="site-box short-switch" data-waits="" data-short-switch="">
        <span className="to-short">Show the short version</span>
        <span className="to-full">Show the full text</span>
      </button>
      <span className="short-links">
        <a href="#short" className="site-box to-short">
          Show the short version
        </a>
        <a href="#main" className="site-box to-full">
          Show the full text
        </a>
      </span>
    </>
  );
}
