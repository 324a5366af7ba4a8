// The columns of the derived tables: name, type and description of each, and how its cell is taken from an entry.
import type { z } from 'zod';
import { isIsoDate } from '@/briefing/write/dates';
import type { Briefing, LinkedFact } from '@/briefing/briefing';
import {
  Actor,
  FactStatus,
  FactTopic,
  Source as SourceSchema,
  SourceKind,
  type Citation,
  type Event,
  type Fact,
  type Field,
  type Rival,
  type Source,
} from '@/briefing/schema/model';

export interface Column<T> {
  field: z.infer<typeof Field>;
  cell: (entry: T) => string | number | boolean | undefined;
}

/** A rival statement with the fact it contradicts and its place among that fact's rivals, from 1. */
interface PlacedRival extends Rival {
  fact: string;
  place: number;
}

const idPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';
const datePattern = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';
const oneOf = (options: readonly string[]) => ({ required: true, enum: [...options] });
const required = { required: true };

type Constraints = Record<string, unknown>;

function column<T>(
  name: string,
  title: string,
  description: string,
  cell: Column<T>['cell'],
  constraints?: Constraints,
  type: 'string' | 'boolean' = 'string',
): Column<T> {
  return { field: { name, type, title, description, ...(constraints && { constraints }) }, cell };
}

const idColumn = <T extends { id: string }>(what: string) =>
  column<T>('id', 'Row', `Name of the ${what}, used wherever it is cited.`, ({ id }) => id, { required: true, unique: true, pattern: idPattern });

const sourceColumns = <T extends { sources: readonly Citation[] }>(): Column<T>[] => [
  column(
    'source_ids',
    'Sources',
    'Names of the sources in sources.csv, separated by spaces.',
    ({ sources }) => [...new Set(sources.map(({ id }) => id))].join(' '),
    required,
  ),
  column(
    'places',
    'Places',
    'Where in a source it stands, as “source: place”, separated by semicolons. Empty where the source is short or the place is not known.',
    ({ sources }) => sources.flatMap(({ id, at }) => (at ? [`${id}: ${at}`] : [])).join('; '),
  ),
];

const actorColumn = <T extends { actors: readonly string[] }>() =>
  column<T>('actors', 'Actors', `Whose act or matter it is, separated by spaces: ${Actor.options.join(', ')}.`, ({ actors }) => actors.join(' '));

type Valued = Pick<Fact | Rival, 'value' | 'cell'>;

/** `value`, its kind, and the cell it is taken from when it stands in another table. */
function valueColumns<T extends Valued>({ datasetById }: Briefing): Column<T>[] {
  const machine = ({ value, cell }: Valued) => (cell ? datasetById.get(cell.dataset)?.cells.get(cell.row)?.[cell.column] : value);
  const kind = (entry: Valued) => {
    const value = machine(entry);
    if (value === undefined) return '';
    const number = typeof value === 'number' || (entry.cell && /^-?\d+(\.\d+)?$/.test(value));
    return number ? 'number' : isIsoDate(value) ? 'date' : 'text';
  };
  return [
    column('value', 'Value', 'The value: a number with a point as decimal mark, an ISO date, or words. Empty where the statement is the fact.', machine),
    column('value_type', 'Type of value', 'Whether the value is a number, a date or text.', kind, { enum: ['number', 'date', 'text'] }),
    column(
      'value_cell',
      'Cell',
      'Where the value is taken from another table: “table/row/column”.',
      ({ cell }) => cell && `${cell.dataset}/${cell.row}/${cell.column}`,
    ),
  ];
}

const given = (text: string | undefined) => (text === 'not given' ? undefined : text);

export const columnsOfFacts = (all: Briefing): Column<LinkedFact>[] => [
  idColumn('fact'),
  column('topic', 'Topic', 'What the fact is about.', ({ topic }) => topic, oneOf(FactTopic.options)),
  column('statement', 'Statement', 'The fact in a sentence.', ({ statement }) => statement, required),
  ...valueColumns<LinkedFact>(all),
  column('unit', 'Unit', 'Unit of the value.', ({ unit }) => unit),
  column('as_of', 'As of', 'Day, month or year for which it holds. Empty where it is not given.', ({ asOf }) => given(asOf), { pattern: datePattern }),
  column('status', 'Status', 'How firm it is.', ({ status }) => status, oneOf(FactStatus.options)),
  actorColumn(),
  ...sourceColumns<LinkedFact>(),
  column('question', 'Question', 'What the sources disagree on, where the fact is disputed.', ({ question }) => question),
  column('handling', 'Handling', 'What the briefing does with the disagreement.', ({ handling }) => handling),
  column('how', 'Worked out', 'How the value was worked out, where no source states it.', ({ how }) => how),
  column('note', 'Note', 'What a user of the row should know.', ({ note }) => note),
  column('earlier_values', 'Earlier values', 'Values this briefing gave before, as “value until date: why”, separated by semicolons.', ({ was }) =>
    was.map(({ value, until, why }) => `${value} until ${until}: ${why}`).join('; '),
  ),
];

export function rivalsOf({ id, otherwise }: Fact): PlacedRival[] {
  return otherwise.map((rival, index) => ({ ...rival, fact: id, place: index + 1 }));
}

export const columnsOfRivals = (all: Briefing): Column<PlacedRival>[] => [
  column('id', 'Row', 'Name of the fact and the number of the version.', ({ fact, place }) => `${fact}-${place}`, {
    required: true,
    unique: true,
    pattern: idPattern,
  }),
  column('fact_id', 'Fact', 'The fact in facts.csv that this version contradicts.', ({ fact }) => fact, required),
  ...valueColumns<PlacedRival>(all),
  column('says', 'What it says', 'The version in a sentence.', ({ says }) => says, required),
  ...sourceColumns<PlacedRival>(),
];

export const columnsOfEvents: Column<Event>[] = [
  idColumn('event'),
  column('date', 'Date', 'Day, month or year.', ({ date }) => date, { required: true, pattern: datePattern }),
  column('until', 'Until', 'Last day, month or year, where it lasted.', ({ until }) => until, { pattern: datePattern }),
  column('title', 'Title', 'The event in a line.', ({ title }) => title, required),
  column('text', 'Text', 'What happened.', ({ text }) => text, required),
  actorColumn(),
  column('planned', 'Planned', 'True where it was only planned or announced.', ({ planned }) => planned, required, 'boolean'),
  column('how', 'Worked out', 'How the date was worked out, where no source states it.', ({ how }) => how),
  ...sourceColumns<Event>(),
];

export const columnsOfSources: Column<Source>[] = [
  idColumn('source'),
  column('outlet', 'Outlet', 'Who published it.', ({ outlet }) => outlet, required),
  column('title', 'Title', 'Its title; for pages in other languages an English paraphrase.', ({ title }) => title, required),
  column('author', 'Author', 'Its author. Empty where it is not given.', ({ author }) => given(author)),
  column('published', 'Published', 'Day, month or year of publication. Empty where it is not given.', ({ published }) => given(published), {
    pattern: datePattern,
  }),
  column('kind', 'Kind', 'What kind of publication it is.', ({ kind }) => kind, oneOf(SourceKind.options)),
  column('language', 'Language', 'Its language, as a two-letter code (ISO 639-1).', ({ language }) => language, oneOf(SourceSchema.shape.language.options)),
  column('country', 'Country', 'Where the publisher sits. Empty where it is not given.', ({ country }) => given(country)),
  column('url', 'Address', 'Its address. Empty where it is not given.', ({ url }) => url),
  column('core', 'Read in full', 'True for what was read from end to end.', ({ core }) => core, required, 'boolean'),
  column('reliability', 'Reliability', 'How far to trust it, with the reason.', ({ reliability }) => reliability, required),
  column('read', 'Read as', 'What of it was read: the full text or an excerpt.', ({ read }) => read, required),
];
