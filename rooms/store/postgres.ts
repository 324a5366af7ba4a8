// The store for several instances: a Postgres server, by LIVE_DATABASE_URL.
import pg from 'pg';
import { StoreTrouble, type Ailment, type Database, type Result } from './database';
import { laterColumns, tables } from './tables';

/** Each instance holds at most so many connections; a server takes 100 by default. */
const connections = 10;
const patienceMs = 5000;

/** Numbers come as numbers: the largest here are times in milliseconds. */
const types = { getTypeParser: (oid: number, format?: 'text') => (oid === 20 ? Number : pg.types.getTypeParser(oid, format)) } as pg.CustomTypesConfig;

/**
 * @param url postgres://user:password@host:port/database
 * @returns the store, its tables made
 * @throws {StoreTrouble} where no server answers
 */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: patienceMs,
    statement_timeout: patienceMs,
    query_timeout: patienceMs * 2,
    application_name: 'briefing-live',
    types,
  });
  // A connection that breaks while idle is replaced at the next statement, which tells of it if it must.
  pool.on('error', () => {});
  const toResult = ({ rows, rowCount }: pg.QueryResult): Result => ({ rows, changed: rowCount ?? 0 });
  const database: Database = {
    engine: 'postgres',
    run: (sql, ...args) => orTrouble(async () => toResult(await pool.query(numbered(sql), args))),
    together: (statements) =>
      orTrouble(async () => {
        const client = await pool.connect();
        let broken: Error | undefined;
        try {
          await client.query('BEGIN');
          const results: Result[] = [];
          for (const { sql, args } of statements) results.push(toResult(await client.query(numbered(sql), args)));
          await client.query('COMMIT');
          return results;
        } catch (error) {
          await client.query('ROLLBACK').catch((failure: Error) => (broken = failure));
          throw error;
        } finally {
          client.release(broken);
        }
      }),
    // Its own vacuum does.
    forget: async () => {},
    close: () => pool.end(),
  };
  try {
    await makeTables(database);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return database;
}

/** Two instances that start at once would make the same table twice, which Postgres takes ill: one after the other. */
async function makeTables(database: Database): Promise<void> {
  const alone = { sql: 'SELECT pg_advisory_xact_lock(2016112300)', args: [] };
  const later = laterColumns.map(({ table, column, is }) => `ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS ${column} ${is}`);
  await database.together([alone, ...[...tables, ...later].map((sql) => ({ sql, args: [] }))]);
}

/** @returns the statement with $1, $2 … for its question marks */
export function numbered(sql: string): string {
  let count = 0;
  return sql.replace(/\?/g, () => `$${(count += 1)}`);
}

async function orTrouble<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new StoreTrouble(ailmentOf(error), error);
  }
}

/** By SQLSTATE's class (PostgreSQL's manual, appendix A), else by what the network said. */
function ailmentOf(error: unknown): Ailment {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (code === '53100') return 'full';
  if (code === '25006') return 'read-only';
  if (/^(XX00[12])$/.test(code)) return 'damaged';
  if (/^(53|55P03|40|57014)/.test(code)) return 'busy';
  if (/^(28|3D|42501)/.test(code)) return 'misconfigured';
  if (/^(08|57P)/.test(code) || /^E[A-Z]+$/.test(code) || /timeout|terminated|ended/i.test(message)) return 'out of reach';
  return 'failed';
}
