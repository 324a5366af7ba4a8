// Light or dark: what the reader chose last, kept in the browser; the system's choice needs no keeping.

export type Theme = 'light' | 'dark';

const key = 'theme';

/** @returns what was chosen, or undefined where nothing was or storage is forbidden */
export function keptTheme(): Theme | undefined {
  try {
    return themeOf(localStorage.getItem(key));
  } catch {
    return undefined;
  }
}

/** @returns the text as a theme, undefined for any other word */
export function themeOf(text: string | null): Theme | undefined {
  return text === 'light' || text === 'dark' ? text : undefined;
}

/** Turns light into dark and back, remembers it, and forgets it again when it is what the system asks for. */
export function turnTheme(): void {
  const root = document.documentElement;
  const system: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const next: Theme = (themeOf(root.dataset.theme ?? null) ?? system) === 'dark' ? 'light' : 'dark';
  try {
    if (next === system) localStorage.removeItem(key);
    else localStorage.setItem(key, next);
  } catch {
    // Storage may be forbidden: the switch then holds for this page.
  }
  if (next === system) delete root.dataset.theme;
  else root.dataset.theme = next;
}
