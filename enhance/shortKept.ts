// Whether a reader wants chapters in their short version: kept in the browser.

const key = 'short-version';

/** @returns false where nothing was chosen or storage is forbidden */
export function keptShort(): boolean {
  try {
    return localStorage.getItem(key) === 'yes';
  } catch {
    return false;
  }
}

export function keepShort(short: boolean): void {
  try {
    if (short) localStorage.setItem(key, 'yes');
    else localStorage.removeItem(key);
  } catch {
    // Storage may be forbidden: the switch then holds for this page.
  }
}
