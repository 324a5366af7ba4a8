// What the deck puts on paper: the slides alone, or with their notes, one or three to a page.

const choices = [
  { value: '', name: 'The slides, one to a page' },
  { value: 'notes', name: 'With the notes, one to a page' },
  { value: 'three', name: 'With the notes, three to a page' },
] as const;

/** enhance/deck/deckPaper.ts opens it and prints. */
export function PaperDialog() {
  return (
    <dialog className="deck-dialog" data-deck="paper" aria-labelledby="deck-paper">
      <h2 id="deck-paper">On paper</h2>
      <form method="dialog" data-deck="paper-form">
        <fieldset>
          <legend className="sr-only">What is printed</legend>
          {choices.map(({ value, name }) => (
            <label key={value}>
              <input type="radio" name="paper" value={value} defaultChecked={value === ''} /> {name}
            </label>
          ))}
        </fieldset>
        <button type="submit" value="print">
          Print
        </button>
        <button type="submit" value="close">
          Close
        </button>
      </form>
    </dialog>
  );
}
