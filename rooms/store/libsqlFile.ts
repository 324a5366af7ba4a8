// The store by default: one file beside the site, written by an engine in this process.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createClient, LibsqlError } from '@libsql/client';
import { StoreTrouble, type Ailment, type Database, type Result } from './database';
import { laterColumns, tables } from './tables';

/** How long a statement waits for another process on the same file. */
const busyMs = 5000;

/**
 * @param file the path of the file; it and its folder are made where there are none
 * @param options busyMs: as above, for tests
 * @returns the store, its tables made
 * @throws {StoreTrouble} where the file cannot be opened
 */
export async function openLibsqlFile(file: string, options: { busyMs?: number } = {}): Promise<Database> {
  const client = await orTrouble(async () => {
    mkdirSync(path.dirname(file), { recursive: true });
    // One connection: what is set for it holds for every statement.
    return createClient({ url: `file:${file}`, timeout: options.busyMs ?? busyMs, concurrency: 1 });
  });
  const toResult = ({ rows, rowsAffected }: Awaited<ReturnType<typeof client.execute>>): Result => ({
    rows: rows.map((row) => ({ ...row }) as Result['rows'][number]),
    changed: rowsAffected,
  });
  const database: Database = {
    engine: 'libsql',
    run: (sql, ...args) => orTrouble(async () => toResult(await client.execute({ sql, args }))),
    together: (statements) => orTrouble(async () => (await client.batch(statements, 'write')).map(toResult)),
    // The log of what was written holds it still: it is taken into the file, where deleted rows are overwritten, and emptied.
    forget: () => orTrouble(async () => void (await client.execute('PRAGMA wal_checkpoint(TRUNCATE)'))),
    close: async () => client.close(),
  };
  try {
    // A vote that is acknowledged is on the disk: FULL has each transaction's log written through.
    await orTrouble(() => client.executeMultiple('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON'));
    for (const sql of tables) await database.run(sql);
    for (const later of laterColumns) await addColumn(database, later);
  } catch (error) {
    client.close();
    throw error;
  }
  return database;
}

/** SQLite has no `ADD COLUMN IF NOT EXISTS`. Two processes may open an old file at once: the second finds the column made. */
async function addColumn(database: Database, { table, column, is }: (typeof laterColumns)[number]): Promise<void> {
  const isThere = async () => (await database.run('SELECT name FROM pragma_table_info(?) WHERE name = ?', table, column)).rows.length > 0;
  if (await isThere()) return;
  try {
    await database.run(`ALTER TABLE ${table} ADD COLUMN ${column} ${is}`);
  } catch (error) {
    if (!(await isThere())) throw error;
  }
}

async function orTrouble<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new StoreTrouble(ailmentOf(error), error);
  }
}

const ailments: [RegExp, Ailment][] = [
  [/SQLITE_FULL|ENOSPC|disk is full/i, 'full'],
  [/SQLITE_READONLY|EROFS|EACCES|readonly|read-only/i, 'read-only'],
  [/SQLITE_CORRUPT|SQLITE_NOTADB|malformed|not a database/i, 'damaged'],
  [/SQLITE_BUSY|SQLITE_LOCKED|locked/i, 'busy'],
  [/SQLITE_CANTOPEN|unable to open|ENOTDIR|EEXIST/i, 'out of reach'],
];

function ailmentOf(error: unknown): Ailment {
  const text = error instanceof LibsqlError ? `${error.code} ${error.message}` : String(error);
  return ailments.find(([pattern]) => pattern.test(text))?.[1] ?? 'failed';
}
