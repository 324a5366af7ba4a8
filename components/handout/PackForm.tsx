// The choices of a pack: chapter, length, paper; whose it is, is a page of its own. enhance/packChoices.ts puts them into effect; without JavaScript they are hidden, because the page is the same for all.
import { deckOutline } from '@/briefing/ask/deckOutline';
import { presets } from '@/briefing/ask/deck';
import { packAddresses, papers, readers, usualPack, type PackReader, type TimedSlide } from '@/briefing/ask/handout';
import { briefing } from '@/briefing/load';

interface Choice {
  /** Its name in the address. */
  name: string;
  legend: string;
  options: readonly { value: string; text: string }[];
  /** What is chosen when the address says nothing. */
  usual: string;
}

export function PackForm({ reader }: { reader: PackReader }) {
  const { chapters } = briefing();
  const slides: TimedSlide[] = deckOutline(briefing()).map(({ id, kind, chapter, section, importance }) => ({ id, kind, chapter, section, importance }));
  const optionsOf = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, text]) => ({ value, text }));
  const choices: Choice[] = [
    {
      name: 'chapter',
      legend: 'Of',
      options: [{ value: '', text: 'The whole story' }, ...chapters.map(({ id, short }) => ({ value: id, text: short }))],
      usual: '',
    },
    {
      name: 'minutes',
      legend: 'As in a talk of',
      options: Object.keys(presets).map((value) => ({ value, text: `${value} minutes` })),
      usual: String(usualPack.minutes),
    },
    { name: 'paper', legend: 'On', options: optionsOf(papers), usual: usualPack.paper },
  ];
  return (
    <div className="no-print">
      <PackReaders reader={reader} />
      <form
        id="pack-form"
        data-slides={JSON.stringify(slides)}
        data-waits=""
        className="pack-form"
        method="get"
        autoComplete="off"
        aria-label="What is in the pack"
      >
        {choices.map((choice) => (
          <Choices key={choice.name} {...choice} />
        ))}
        <p className="pack-buttons">
          <button type="button" data-pack="print">
            Print
          </button>
        </p>
      </form>
      <p className="pack-own" data-pack="own" hidden>
        This is the handout of a talk of your own. <a href="/present/mine">Change the talk</a> or <a href={packAddresses[reader]}>take the usual handout</a>.
      </p>
      <p className="pack-scriptless">Choosing needs JavaScript. Without it everything is shown, on A4; your browser’s menu prints it.</p>
      <p className="pack-status" role="status" data-pack="status" />
    </div>
  );
}

/** The two versions are two pages, so that what a student's holds is all there is in it. */
function PackReaders({ reader }: { reader: PackReader }) {
  return (
    <nav className="pack-readers" aria-label="Version">
      {(Object.keys(readers) as PackReader[]).map((each) => (
        <a key={each} href={packAddresses[each]} data-pack="reader" aria-current={each === reader ? 'page' : undefined}>
          {readers[each]}
        </a>
      ))}
    </nav>
  );
}

function Choices({ name, legend, options, usual }: Choice) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, text }) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === usual} /> {text}
        </label>
      ))}
    </fieldset>
  );
}
