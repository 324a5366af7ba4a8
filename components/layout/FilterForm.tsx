// The form above a long list: a select for each filter, 'Show all', and the count in words.
import { AddressFilter } from './AddressFilter.client';

export interface Filter {
  /** Its name in the address and, as `data-<name>`, on the rows. */
  name: string;
  label: string;
  /** What its empty value reads: 'All actors'. */
  all: string;
  options: readonly { value: string; text: string }[];
}

interface Props {
  id: string;
  /** What a screen reader hears of the form: 'Filter the events'. */
  label: string;
  filters: readonly Filter[];
  total: number;
  /** In the plural: 'events'. */
  noun: string;
}

/** Without JavaScript the selects are hidden, because the page is the same for every choice. */
export function FilterForm({ id, label, filters, total, noun }: Props) {
  return (
    <div className="filter">
      <form id={id} method="get" aria-label={label} autoComplete="off" className="filter-form no-print">
        {filters.map(({ name, label: text, all, options }) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>{text}</label>
            <select id={`${id}-${name}`} name={name}>
              <option value="">{all}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.text}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button type="submit">Show</button>
        <button type="reset">Show all</button>
      </form>
      <p role="status" data-filter="status" className="filter-status">
        All {total} {noun}
      </p>
      <AddressFilter form={id} noun={noun} />
    </div>
  );
}
