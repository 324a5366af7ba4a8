// The dialog for a slide of one's own: its title, its words a line each, a picture by paste or from a file, and what to say.
import { TalkField } from './TalkField';

export function OwnSlideDialog() {
  return (
    <dialog className="talk-dialog" data-talk="own" aria-labelledby="talk-own">
      <form method="dialog">
        <h2 id="talk-own">A slide of your own</h2>
        <TalkField label="Title" name="title" most={120} />
        <TalkField label="Words, each line a point" name="text" most={800} rows={4} />
        <div className="talk-picture">
          <p>
            <label>
              Picture: paste it here with Ctrl+V, or choose a file <input type="file" name="picture" accept="image/png,image/jpeg,image/webp,image/gif" />
            </label>
          </p>
          <p role="status" data-talk="pasted" />
          <p data-talk="preview" hidden />
          <button type="button" data-talk-do="no-picture" hidden>
            Without the picture
          </button>
          <TalkField label="What it shows, for those who do not see it" name="shows" most={200} />
        </div>
        <TalkField label="What you say on it; only you see this" name="say" most={1200} rows={3} />
        <p className="talk-row">
          <button type="submit" value="keep">
            Keep
          </button>
          <button type="submit" value="" formNoValidate>
            Cancel
          </button>
        </p>
      </form>
    </dialog>
  );
}
