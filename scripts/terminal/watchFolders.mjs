// Calls back when something in a few folders changes.
import { existsSync, readdirSync, watch } from 'node:fs';
import path from 'node:path';

/** Editors write a file in several moves: wait until they are through. */
const settleMs = 150;

/**
 * Watches folder by folder: one recursive watch is not to be relied on under Linux in Node 20.
 * @param {string[]} folders with all that exist below them; missing ones are left out
 * @param {() => Promise<void>} onChange called once per burst of changes, never twice at a time; must not reject
 * @returns {() => void} ends the watch
 */
export function watchFolders(folders, onChange) {
  let timer;
  let busy = false;
  let again = false;

  async function call() {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    do {
      again = false;
      await onChange();
    } while (again);
    busy = false;
  }

  const watchers = folders.flatMap(foldersUnder).map((folder) =>
    watch(folder, () => {
      clearTimeout(timer);
      timer = setTimeout(call, settleMs);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

function foldersUnder(folder) {
  if (!existsSync(folder)) return [];
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...below.flatMap((entry) => foldersUnder(path.join(folder, entry.name)))];
}
