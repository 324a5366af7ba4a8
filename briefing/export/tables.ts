// The whole data as tables: the CSV files as they stand, and facts, rivals, events and sources derived from their YAML.
import { stringify } from 'csv-stringify/sync';
import { columnsOfEvents, columnsOfFacts, columnsOfRivals, columnsOfSources, rivalsOf, type Column } from './tableColumns';
import { harmlessCell } from './harmlessCell';
import type { Briefing } from '@/briefing/briefing';
import type { DataPackage, DatasetResource } from '@/briefing/schema/model';

/** One CSV file to take away: its description, its text and how many rows it has. */
export interface Table {
  id: string;
  resource: DatasetResource;
  /** RFC 4180 with line feeds, UTF-8, a header line. */
  text: string;
  rowCount: number;
}

const kept = new WeakMap<Briefing, Table[]>();

/** @returns every table: those typed as CSV first, then those derived from YAML, so that nothing is typed twice */
export function tables(all: Briefing): Table[] {
  const known = kept.get(all);
  if (known) return known;
  const typed = all.datasets.map(({ id, resource, text, rows }) => ({ id, resource, text, rowCount: rows.length }));
  const fresh = [...typed, ...derivedTables(all)];
  kept.set(all, fresh);
  return fresh;
}

/** @returns the Frictionless data package that describes every table */
export function wholePackage(all: Briefing): DataPackage {
  const resources = tables(all).map(({ resource, text }) => ({ ...resource, bytes: Buffer.byteLength(text) }));
  return { ...all.dataPackage, resources };
}

function derivedTables(all: Briefing): Table[] {
  const fromSources = [{ title: 'The sources listed in sources.csv', path: 'sources.csv' }];
  return [
    table(all.facts, columnsOfFacts(all), {
      name: 'facts',
      title: 'Facts the briefing rests on',
      description:
        'Every statement with its value, its date, how firm it is and who says so. Rival statements of a disputed fact stand in rival-statements.csv.',
      sources: fromSources,
    }),
    table(all.facts.flatMap(rivalsOf), columnsOfRivals(all), {
      name: 'rival-statements',
      title: 'Rival statements of disputed facts',
      description: 'What other sources say on the same matter, one row for each version, with who says it.',
      sources: fromSources,
      foreignKeys: [{ fields: 'fact_id', reference: { resource: 'facts', fields: 'id' } }],
    }),
    table(all.events, columnsOfEvents, {
      name: 'events',
      title: 'Dated events',
      description: 'What happened, or was planned, on which date and by whose account, oldest first.',
      sources: fromSources,
    }),
    table(all.sources, columnsOfSources, {
      name: 'sources',
      title: 'Sources of the briefing',
      description: 'Who published what, when, of which kind, and how far to trust it. The ids are those in the column source_ids of the other tables.',
      sources: [{ title: 'The publications themselves, as read for this briefing' }],
    }),
  ];
}

type Description = Pick<DatasetResource, 'name' | 'title' | 'description' | 'sources'> & { foreignKeys?: unknown[] };

function table<T>(rows: readonly T[], columns: readonly Column<T>[], { name, title, description, sources, foreignKeys }: Description): Table {
  const records = rows.map((row) => columns.map(({ cell }) => textOf(cell(row))));
  const resource: DatasetResource = {
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(({ field }) => field),
      primaryKey: 'id',
      missingValues: [''],
      ...(foreignKeys && { foreignKeys }),
    },
    sources,
  };
  return { id: name, resource, text: stringify([columns.map(({ field }) => field.name), ...records]), rowCount: rows.length };
}

/** A number keeps its sign; a text that a spreadsheet would run is marked as text. */
function textOf(cell: string | number | boolean | undefined): string {
  return typeof cell === 'string' ? harmlessCell(cell) : String(cell ?? '');
}
