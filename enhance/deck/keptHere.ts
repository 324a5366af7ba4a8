// What a window keeps of its talk over a reload, and no longer: another visit begins anew.

/** @returns what was kept under a name, where this page has been loaded again */
export function keptOverReload(name: string): string | undefined {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'reload' ? keptHere(name) : undefined;
}

/** @returns what was kept under a name in this window */
export function keptHere(name: string): string | undefined {
  try {
    return sessionStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepHere(name: string, value: string): void {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // Storage is closed to this page: the other window still knows.
  }
}
