// Opens the folded row an address names something in; on paper every row that is of use there is open.

/** Fold.tsx draws a chapter's rows. Newer browsers do both by themselves. */
export function openFolds(): void {
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('details.fold, details.on-paper')];
  const openNamed = () => {
    const named = location.hash ? document.getElementById(location.hash.slice(1)) : null;
    const fold = named?.closest<HTMLDetailsElement>('details.fold, details.on-paper');
    if (!fold || fold.open) return;
    fold.open = true;
    named?.scrollIntoView();
  };
  addEventListener('hashchange', openNamed);
  openNamed();
  let shut: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    shut = folds.filter((fold) => !fold.open && fold.matches('.on-paper'));
    for (const fold of shut) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of shut) fold.open = false;
  });
}
