// A figure's rows as an Excel workbook: one sheet of data, one of notes.
import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { isIsoDate } from '@/briefing/write/dates';
import type { CellValue } from '@/briefing/schema/row';
import type { DrawnTable } from './drawnTable';
import type { FigureRecord } from './figureRecord';

/** A workbook's type, for servers and browsers. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * @param record what is known of the figure, for the notes
 * @returns the file: numbers as numbers, whole days as dates, the rest as text, so that no cell is ever run
 */
export async function workbook(table: DrawnTable, record: FigureRecord): Promise<Uint8Array<ArrayBuffer>> {
  const data = {
    data: dataSheet(table),
    sheet: 'Data',
    stickyRowsCount: 1,
    columns: table.columns.map(({ type }) => ({ width: type === 'string' ? 24 : 14 })),
  };
  const notes = { data: notesSheet(table, record), sheet: 'Notes', columns: [{ width: 22 }, { width: 100 }] };
  const buffer = await writeXlsxFile([data, notes]).toBuffer();
  return withoutClock(new Uint8Array(buffer), record.published);
}

/** The library stamps each part with the moment it was written: the same rows would be another file each time. */
function withoutClock(file: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
  return zipSync(unzipSync(file), { mtime: `${day}T00:00:00` });
}

function dataSheet({ columns, rows }: DrawnTable): SheetData {
  const isDay = columns.map((_, index) => rows.every(({ cells }) => cells[index] === null || isWholeDay(cells[index])));
  return [
    columns.map(({ name }) => ({ value: name, fontWeight: 'bold' as const })),
    ...rows.map(({ cells }) => cells.map((cell, index) => cellOf(cell ?? null, isDay[index] === true))),
  ];
}

function cellOf(cell: CellValue, asDay: boolean): SheetData[number][number] {
  if (cell === null) return null;
  if (asDay && typeof cell === 'string') return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return typeof cell === 'string' ? { value: cell, type: String } : cell;
}

function isWholeDay(cell: CellValue | undefined): boolean {
  return typeof cell === 'string' && cell.length === 10 && isIsoDate(cell);
}

function notesSheet({ columns }: DrawnTable, record: FigureRecord): SheetData {
  const line = (name: string, value: string): SheetData[number] => [
    { value: name, fontWeight: 'bold' },
    { value, type: String, wrap: true },
  ];
  return [
    line('Title', record.title),
    line('Shows', record.subtitle),
    line('Question', record.question),
    line('As of', record.asOf),
    line('Method', record.method),
    ...record.caveats.map((caveat, index) => line(index === 0 ? 'Bear in mind' : '', caveat)),
    ...record.sources.map(({ outlet, title, published, at, url }, index) =>
      line(index === 0 ? 'Sources' : '', [outlet, title, published, at, url].filter(Boolean).join(', ')),
    ),
    ...columns.map(({ name, title, description, unit }, index) =>
      line(index === 0 ? 'Columns' : '', `${name}: ${title}${unit ? ` (${unit})` : ''}. ${description}`),
    ),
    line('Licence', record.licence ? `${record.licence.title}, ${record.licence.url}` : ''),
    line('Credit', record.attribution),
    line('Page', record.page),
    line('Version', record.version),
  ];
}
