// What a picture works out of its rows and draws, as columns for the files and the table: a kind without an entry fails the type check.
import type { Figure } from '@/briefing/schema/model';
import { daysBetween } from '@/briefing/write/dates';
import { distanceTo, heightFrom, isWatched } from './map/sightLines';
import { marginOfLead, marginToShow } from './polls/marginOfError';
import { noticeCount } from './notice/noticeCount';
import { numberIn, textIn, type Drawn, type Row } from './picture';
import { daysCovered, perMonth } from './exchanges/yearCounts';

/** A column that stands in no dataset. */
export interface DerivedColumn {
  name: string;
  title: string;
  description: string;
  type: 'integer' | 'number' | 'string';
  unit?: string;
  /** @returns the cell, rounded as the picture writes it; null where it cannot be worked out */
  cell: (row: Row) => string | number | null;
}

type Derive = (drawn: Drawn) => DerivedColumn[];

/** Of a kind that is not here nothing is worked out. */
const derived: Partial<Record<Figure['kind'], Derive>> = {
  'year-bars': rates,
  'opinion-split': (drawn) => [...margins(drawn), ...lead(drawn)],
  'opinion-points': margins,
  'pact-band': ({ columns }) => [
    {
      name: 'days',
      title: 'Days',
      description: 'Whole days from the day the state began to the day the next one began. Empty for the present state.',
      type: 'integer',
      unit: 'days',
      cell: (row) => (textIn(row, columns.to) ? daysBetween(textIn(row, columns.from), textIn(row, columns.to)) : null),
    },
  ],
  'notice-days': ({ rows, columns }) => {
    const { note } = noticeCount(rows, columns);
    return [
      {
        name: 'day',
        title: 'Day of the notice',
        description: 'Days since the note, which is day 0.',
        type: 'integer',
        cell: (row) => daysBetween(note.date, textIn(row, columns.date)),
      },
    ];
  },
  'sight-map': ({ rows, columns }) => {
    const watched = rows.find(isWatched(columns));
    const other = (row: Row, work: typeof distanceTo) => (watched && row !== watched ? work(row, watched, columns) : null);
    return [
      {
        name: 'distance',
        title: 'Distance',
        description: 'From the place under watch, along the earth’s surface, to the nearest ten kilometres.',
        type: 'integer',
        unit: 'kilometres',
        cell: (row) => other(row, distanceTo),
      },
      {
        name: 'hidden_below',
        title: 'Hidden below',
        description:
          'What flies lower than this over the place under watch is under the horizon of a radar at sea level: r (1 ÷ cos(d ÷ r) − 1), with r four thirds of the earth’s radius.',
        type: 'integer',
        unit: 'kilometres',
        cell: (row) => other(row, heightFrom),
      },
    ];
  },
};

/** @returns the columns in the order in which they follow those of the dataset */
export function derivedColumns(kind: Figure['kind'], drawn: Drawn): DerivedColumn[] {
  return derived[kind]?.(drawn) ?? [];
}

const tenth = (value: number) => Number(value.toFixed(1));

function rates({ columns }: Drawn): DerivedColumn[] {
  if (!columns.from || !columns.to) return [];
  return [
    {
      name: 'days_covered',
      title: 'Days covered',
      description: 'Days the count covers, first and last included.',
      type: 'integer',
      unit: 'days',
      cell: (row) => daysCovered(row, columns),
    },
    {
      name: 'per_month',
      title: 'Per month',
      description: 'The count divided by the months it covers, of 30.44 days each.',
      type: 'number',
      unit: 'a month',
      cell: (row) => tenth(perMonth(row, columns)),
    },
  ];
}

/** Where the picture draws margins: the view that leaves them out has no columns for them. */
function margins({ columns }: Drawn): DerivedColumn[] {
  if (!columns.n) return [];
  const own = (row: Row, role: string) => {
    const [share, n] = [numberIn(row, columns[role]), numberIn(row, columns.n)];
    return share === undefined || n === undefined ? undefined : tenth(marginToShow(share, n, numberIn(row, columns.margin)));
  };
  const basis = (row: Row) => {
    const margin = own(row, 'first');
    if (margin === undefined) return 'none: the sample is not given';
    return margin === numberIn(row, columns.margin) ? 'published' : 'computed from the share and the sample';
  };
  const column = (role: string, which: string): DerivedColumn => ({
    name: `${role}_margin`,
    title: `Margin of the ${which} share`,
    description: `Plus or minus, at the 95 per cent level, as the picture draws it: the pollster’s where it is the share’s own to a tenth of a point, else 1.96 × √(p(1 − p) ÷ n). It assumes a simple random sample.`,
    type: 'number',
    unit: 'points',
    cell: (row) => own(row, role) ?? null,
  });
  return [
    column('first', 'first'),
    column('second', 'second'),
    {
      name: 'margin_basis',
      title: 'Basis of the margins',
      description: 'Whether the margin of the first share is the pollster’s or was computed; or why there is none.',
      type: 'string',
      cell: basis,
    },
  ];
}

function lead({ columns }: Drawn): DerivedColumn[] {
  if (!columns.n) return [];
  const shares = (row: Row) => [numberIn(row, columns.first), numberIn(row, columns.second), numberIn(row, columns.n)];
  return [
    {
      name: 'lead',
      title: 'Lead',
      description: 'The larger share less the smaller.',
      type: 'number',
      unit: 'points',
      cell: (row) => tenth(Math.abs((shares(row)[0] ?? 0) - (shares(row)[1] ?? 0))),
    },
    {
      name: 'lead_margin',
      title: 'Margin of the lead',
      description: 'Plus or minus, at the 95 per cent level: 1.96 × √((p + q − (p − q)²) ÷ n).',
      type: 'number',
      unit: 'points',
      cell: (row) => {
        const [first, second, n] = shares(row);
        return first === undefined || second === undefined || n === undefined ? null : tenth(marginOfLead(first, second, n));
      },
    },
  ];
}
