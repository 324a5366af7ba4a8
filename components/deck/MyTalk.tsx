// The frame in which a talk of one's own is put together: every slide there is as a row, what may be done with the whole, and the two dialogs; enhance/talk/ runs it.
import { presets, type SlideKind } from '@/briefing/ask/deck';
import { deckOutline } from '@/briefing/ask/deckOutline';
import { longestMinutes } from '@/briefing/ask/ownTalk';
import { briefing } from '@/briefing/load';
import { OwnSlideDialog } from './OwnSlideDialog';
import { TalkField } from './TalkField';

const kindNames: Readonly<Record<SlideKind, string>> = {
  cover: 'Opening',
  contents: 'Contents',
  chapter: 'Chapter',
  points: 'Points',
  figure: 'Chart',
  quotation: 'Quotation',
  question: 'Question',
  own: 'Your own',
  closing: 'End',
  sources: 'Sources',
};

export function MyTalk() {
  const { chapters } = briefing();
  const orderOf = new Map(chapters.map(({ id, order }) => [id, order]));
  return (
    <>
      <p className="talk-scriptless">Putting a talk together needs JavaScript. Without it the slides can be read one under another at Present.</p>
      <form className="talk-form" data-talk="form" data-waits="" autoComplete="off" aria-label="My talk">
        <div className="talk-head">
          <p className="talk-row">
            <label>
              Minutes <input type="number" name="minutes" min={1} max={longestMinutes} step={1} required inputMode="numeric" />
            </label>
            <span>
              Begin anew from{' '}
              {Object.keys(presets).map((minutes) => (
                <button key={minutes} type="button" data-talk-do="preset" data-minutes={minutes}>
                  {minutes} minutes
                </button>
              ))}
            </span>
            <label>
              <input type="checkbox" name="only" /> Show only what is in the talk
            </label>
          </p>
          <p className="talk-row">
            <a href="/present" data-talk="present" className="talk-first">
              Present
            </a>
            <a href="/handout" data-talk="handout">
              Handout
            </a>
            <button type="button" data-talk-do="add">
              Add a slide
            </button>
            <button type="button" data-talk-do="copy">
              Copy the link
            </button>
            <button type="button" data-talk-do="save">
              Save as a file
            </button>
            <label className="talk-file">
              Load a file <input type="file" name="file" accept=".json,application/json" />
            </label>
            <button type="button" data-talk-do="back" hidden>
              Bring back the talk before
            </button>
          </p>
          <p className="talk-sum" role="status" data-talk="sum" />
          <p className="talk-said" role="status" data-talk="said" />
          <p className="talk-link" data-talk="link" hidden />
        </div>
        <ol className="talk-slides" data-talk="slides">
          {deckOutline(briefing()).map(({ id, kind, title, importance, words, chapter }) => (
            <li key={id} data-id={id} data-kind={kind} data-words={words} data-importance={importance}>
              <Row kind={[chapter && orderOf.get(chapter), kindNames[kind]].filter(Boolean).join(' · ')} title={title} />
            </li>
          ))}
        </ol>
        <template data-talk="row">
          <li data-kind="own">
            <Row kind={kindNames.own} title="" />
          </li>
        </template>
      </form>
      <OwnSlideDialog />
      <dialog className="talk-dialog" data-talk="rename" aria-labelledby="talk-rename">
        <form method="dialog">
          <h2 id="talk-rename">Another title</h2>
          <TalkField label="Title" name="name" most={120} />
          <p className="talk-row">
            <button type="submit" value="keep">
              Keep
            </button>
            <button type="submit" value="usual" formNoValidate>
              The briefing’s title
            </button>
            <button type="submit" value="" formNoValidate>
              Cancel
            </button>
          </p>
        </form>
      </dialog>
    </>
  );
}

function Row({ kind, title }: { kind: string; title: string }) {
  return (
    <>
      <label>
        <input type="checkbox" name="shown" /> <span className="talk-title">{title}</span>
      </label>
      <span className="talk-kind">{kind}</span>
      <span className="talk-seconds" />
      <span className="talk-buttons">
        <button type="button" data-talk-do="up">
          Up
        </button>
        <button type="button" data-talk-do="down">
          Down
        </button>
        <button type="button" data-talk-do="change">
          {title === '' ? 'Change' : 'Rename'}
        </button>
        {title === '' && (
          <button type="button" data-talk-do="remove">
            Remove
          </button>
        )}
      </span>
    </>
  );
}
