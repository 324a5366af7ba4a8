// The form above a long list: a search field, a select for each filter, 'Show all', and the count in words; enhance/addressFilter.ts makes it work.

export interface Filter {
  /** Its name in the address and, as `data-<name>`, on the rows. */
  name: string;
  label: string;
  /** What its empty value reads: 'All actors'. */
  all: string;
  /** Instead of `data-<name>`: a row fits when it links to this address and the value, `/sources/` and `yonhap-2019-11-23`. */
  linksTo?: string;
  options: readonly { value: string; text: string }[];
}

interface Props {
  id: string;
  /** What a screen reader hears of the form: 'Filter the events'. */
  label: string;
  /** A field that looks for words in the rows' text. */
  search?: { name: string; label: string };
  filters: readonly Filter[];
  total: number;
  /** In the plural: 'events'. */
  noun: string;
  /** What stands in the list's place when nothing fits: 'No event matches.' */
  empty?: string;
}

/** Without JavaScript the fields are hidden, because the page is the same for every choice. */
export function FilterForm({ id, label, search, filters, total, noun, empty }: Props) {
  return (
    <div className="filter">
      <form id={id} method="get" aria-label={label} autoComplete="off" data-filters={noun} data-waits="" className="filter-form no-print">
        <div className="filter-fields">
          {search && (
            <div>
              <label htmlFor={`${id}-${search.name}`}>{search.label}</label>
              <input id={`${id}-${search.name}`} name={search.name} type="search" />
            </div>
          )}
          {filters.map((filter) => (
            <Field key={filter.name} id={`${id}-${filter.name}`} filter={filter} />
          ))}
        </div>
        <button type="submit" className="site-box">
          Show the choice
        </button>
        <button type="reset" className="site-box">
          Show all {noun}
        </button>
      </form>
      <p className="filter-scriptless">Choosing needs JavaScript. Without it all {noun} are shown.</p>
      <p role="status" data-filter="status" className="filter-status">
        All {total} {noun}
      </p>
      {empty && (
        <p data-filter="empty" hidden className="filter-empty">
          {empty}{' '}
          <button type="reset" form={id} className="site-box">
            Show all {noun}
          </button>
        </p>
      )}
    </div>
  );
}

function Field({ id, filter: { name, label, all, linksTo, options } }: { id: string; filter: Filter }) {
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} data-links-to={linksTo}>
        <option value="">{all}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
