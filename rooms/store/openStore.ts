// Which store it is: a file by default, Postgres where an address is given; opened at its first use, never by a page one reads.
import path from 'node:path';
import { StoreTrouble, type Database } from './database';
import { openLibsqlFile } from './libsqlFile';
import { openPostgres } from './postgres';

/** Beside the site; a folder nobody else uses. */
const defaultFile = path.join('.data', 'live.db');

/** @returns the engine a setting asks for; a setting nobody understands is none */
export function engineOf(databaseUrl: string | undefined): Database['engine'] | undefined {
  const scheme = databaseUrl?.match(/^([a-z][a-z0-9+.-]*):/i)?.[1]?.toLowerCase();
  if (databaseUrl === undefined || scheme === 'file') return 'libsql';
  return scheme === 'postgres' || scheme === 'postgresql' ? 'postgres' : undefined;
}

/** @returns the file of the store by default, or that of a `file:` setting */
export function fileOf(databaseUrl: string | undefined): string {
  return path.resolve(/* turbopackIgnore: true */ databaseUrl?.replace(/^file:(\/\/)?/i, '') ?? defaultFile);
}

/**
 * @param databaseUrl as LIVE_DATABASE_URL says, or none
 * @throws {StoreTrouble} with one clear message where the scheme is unknown or the server does not answer
 */
export async function openStore(databaseUrl: string | undefined): Promise<Database> {
  const engine = engineOf(databaseUrl);
  if (engine === 'libsql') return openLibsqlFile(fileOf(databaseUrl));
  if (engine === 'postgres') return openPostgres(databaseUrl ?? '');
  // The setting itself may hold a password.
  throw new StoreTrouble('misconfigured', 'LIVE_DATABASE_URL must begin with postgres:// or file:, or be left out for the file ./.data/live.db');
}
