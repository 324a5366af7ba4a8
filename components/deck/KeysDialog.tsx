// The keys of both windows, and the switches that turn single letters or the click off; enhance/deck/ opens it.
import { helpLines } from './keyHelp';

export function KeysDialog() {
  return (
    <dialog className="deck-dialog" data-deck="help" aria-labelledby="deck-help">
      <h2 id="deck-help">Keys</h2>
      <dl>
        {helpLines.map(({ command, keys, says }) => (
          <div key={command}>
            <dt>{keys}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input type="checkbox" data-deck="keys" /> Switch single letters and signs off
        </label>
        <label>
          <input type="checkbox" data-deck="clicks" /> A click on the slide does not go on
        </label>
      </p>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
