// Reads a room for whoever follows it, and notices a host that has fallen silent: by its last sign of life in the store, whichever way phones follow.
import type { Questions } from './questions';
import type { Database } from './store/database';
import { noteAbsence } from './store/roomRow';
import { readSnapshot, type Snapshot } from './store/snapshot';

/**
 * The first to read a room after its host has fallen silent writes that down, with a new revision: a phone that only asks hears of it
 * as one with a stream does, and so does a cache on the way.
 * @param noted told the room as it is then, by that one reader
 * @returns undefined where there is no such room
 * @throws {StoreTrouble}
 */
export async function readRoom(
  db: Database,
  questions: Questions,
  code: string,
  now: number,
  noted: (snapshot: Snapshot | undefined) => void,
): Promise<Snapshot | undefined> {
  const snapshot = await readSnapshot(db, questions, code, now);
  if (!snapshot?.silent) return snapshot;
  // A store that may not be written can be read all the same.
  const isFirst = await noteAbsence(db, code, now).catch(() => false);
  const after = await readSnapshot(db, questions, code, now);
  if (isFirst) noted(after);
  return after;
}
