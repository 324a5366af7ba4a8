// The dialog for a slide of one's own: its title, its words a line each, a picture by paste or from a file, and what to say.

export function OwnSlideDialog() {
  return (
    <dialog className="talk-dialog" data-talk="own" aria-labelledby="talk-own">
      <form method="dialog">
        <h2 id="talk-own">A slide of your own</h2>
        <p>
          <label>
            Title <input type="text" name="title" maxLength={120} />
          </label>
        </p>
        <p>
          <label>
            Words, each line a point <textarea name="text" rows={4} maxLength={800} />
          </label>
        </p>
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
          <p>
            <label>
              What it shows, for those who do not see it <input type="text" name="shows" maxLength={200} />
            </label>
          </p>
        </div>
        <p>
          <label>
            What you say on it; only you see this <textarea name="say" rows={3} maxLength={1200} />
          </label>
        </p>
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
