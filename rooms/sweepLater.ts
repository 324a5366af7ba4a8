// Opens a store that is there already, a while after the start, so that what is past its time is deleted; one that is not there is not made.
import { existsSync } from 'node:fs';
import { readSettings } from './settings';
import { engineOf, fileOf } from './store/openStore';
import { live } from './thisProcess';

/** The first readers come first. */
const laterMs = 60_000;

export function sweepLater(): void {
  const { databaseUrl } = readSettings();
  const isThere = engineOf(databaseUrl) === 'postgres' || (engineOf(databaseUrl) === 'libsql' && existsSync(fileOf(databaseUrl)));
  // What ails it is said where a room is opened; reading goes on.
  if (isThere)
    setTimeout(
      () =>
        void live()
          .db()
          .catch(() => {}),
      laterMs,
    ).unref();
}
