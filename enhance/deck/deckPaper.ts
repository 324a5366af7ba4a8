// What of the deck goes on paper: the slides, or slides with their notes. The style sheet lays the pages out (app/present/deck/print.css). Fetched when it is first wanted.

let listens = false;

/**
 * Opens the deck's dialog for paper.
 * @param search the address's query: `?paper=three` makes that choice
 */
export function openPaper(deck: HTMLElement, search: string): void {
  const dialog = deck.querySelector<HTMLDialogElement>('dialog[data-deck="paper"]');
  const form = dialog?.querySelector('form');
  if (!dialog || !form) return;
  const choice = form.elements.namedItem('paper') as RadioNodeList;
  // The browser's own menu prints what was chosen last, too.
  const choose = () => {
    if (choice.value) deck.dataset.paper = choice.value;
    else delete deck.dataset.paper;
  };
  if (!listens) {
    listens = true;
    form.addEventListener('change', choose);
    form.addEventListener('submit', ({ submitter }) => {
      // Once the dialog is gone.
      if (submitter instanceof HTMLButtonElement && submitter.value === 'print') setTimeout(() => print());
    });
    const asked = new URLSearchParams(search).get('paper');
    if (asked !== null) choice.value = asked;
    if (!choice.value) choice.value = '';
    choose();
  }
  dialog.showModal();
}
