// Whether single letters and signs do something: a reader who speaks to the computer may switch them off (WCAG 2.1.4).

const key = 'single-keys-off';

export function areSingleKeysOff(): boolean {
  try {
    return localStorage.getItem(key) === '1';
  } catch {
    return false;
  }
}

export function switchSingleKeys(off: boolean): void {
  try {
    if (off) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // Storage is closed to this page: the choice holds until it is left.
  }
}
