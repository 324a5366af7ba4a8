// The sheet with the chapters: it opens without a script; with one it closes again by Esc, and when one presses or goes elsewhere.

export function closeSiteMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('.site-menu');
  menu?.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  for (const type of ['pointerdown', 'focusin'] as const) {
    document.addEventListener(type, ({ target }) => {
      if (menu?.open && !menu.contains(target as Node)) menu.open = false;
    });
  }
}
