// What a presenter switches off for good: single letters and signs (for a reader who speaks to the computer, WCAG 2.1.4), and clicks that go on.

export type Switch = 'single-keys-off' | 'clicks-off';

export function isOff(key: Switch): boolean {
  try {
    return localStorage.getItem(key) === '1';
  } catch {
    return false;
  }
}

export function turnOff(key: Switch, off: boolean): void {
  try {
    if (off) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // Storage is closed to this page: the choice holds until it is left.
  }
}
