// Turns light into dark and back, remembers it, and forgets it again when it is what the system asks for.
import { themeKey } from './headScript';

export function turnTheme(): void {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const next = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark';
  try {
    if (next === system) localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, next);
  } catch {
    // Storage may be forbidden: the switch then holds for this page.
  }
  if (next === system) delete root.dataset.theme;
  else root.dataset.theme = next;
}
