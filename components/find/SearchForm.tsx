// The field on the search's own page; enhance/find/ opens the search with what was typed. Without a script it would do nothing, and is not shown.

export function SearchForm() {
  return (
    <>
      <form action="/search" method="get" role="search" aria-label="Search this site" data-find-form="" className="search-form no-print">
        <label htmlFor="q">Look for</label>
        <input id="q" name="q" type="search" autoComplete="off" />
        <button type="submit" className="site-box">
          Search
        </button>
      </form>
      <p className="search-scriptless">
        Searching needs JavaScript. Without it this list is what there is: your browser finds a word in it with Ctrl-F, or Cmd-F on a Mac.
      </p>
    </>
  );
}
