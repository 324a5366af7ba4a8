// Calls back when something in a few folders changes.
import { existsSync } from 'node:fs';
import { watch } from 'chokidar';

/** Editors write a file in several moves: wait until they are through. */
const settleMs = 250;

/**
 * @param {string[]} folders with all below them, what is made later included; missing ones are left out
 * @param {() => Promise<void>} onChange called once per burst of changes, never twice at a time; must not reject
 * @returns {Promise<() => Promise<void>>} settles when the watch stands; ends it
 */
export async function watchFolders(folders, onChange) {
  /** @type {NodeJS.Timeout | undefined} */
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

  // A missing folder keeps chokidar 4 from noticing a file saved by renaming in the others.
  const watcher = watch(folders.filter(existsSync), { ignoreInitial: true });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(call, settleMs);
  });
  await new Promise((resolve) => watcher.once('ready', () => resolve(undefined)));
  return () => {
    clearTimeout(timer);
    return watcher.close();
  };
}
