// The choices of a pack: version, chapter, length, paper. enhance/packChoices.ts puts them into effect; without JavaScript they are hidden, because the page is the same for all.
import { deckOutline, presets } from '@/content/deck';
import { papers, readers, usualPack, type TimedSlide } from '@/content/handout';
import { briefing } from '@/content/load';

interface Choice {
  /** Its name in the address. */
  name: string;
  legend: string;
  options: readonly { value: string; text: string }[];
  /** What is chosen when the address says nothing. */
  usual: string;
}

export function PackForm() {
  const { chapters } = briefing();
  const slides: TimedSlide[] = deckOutline(briefing()).map(({ kind, chapter, section, importance }) => ({ kind, chapter, section, importance }));
  const optionsOf = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, text]) => ({ value, text }));
  const choices: Choice[] = [
    { name: 'for', legend: 'For', options: optionsOf(readers), usual: usualPack.for },
    { name: 'chapter', legend: 'Of', options: [{ value: '', text: 'The whole story' }, ...chapters.map(({ id, short }) => ({ value: id, text: short }))], usual: '' },
    { name: 'minutes', legend: 'As in a talk of', options: Object.keys(presets).map((value) => ({ value, text: `${value} minutes` })), usual: String(usualPack.minutes) },
    { name: 'paper', legend: 'On', options: optionsOf(papers), usual: usualPack.paper },
  ];
  return (
    <div className="no-print">
      <form id="pack-form" data-slides={JSON.stringify(slides)} data-waits="" className="pack-form" method="get" autoComplete="off" aria-label="What is in the pack">
        {choices.map((choice) => (
          <Choices key={choice.name} {...choice} />
        ))}
        <p className="pack-buttons">
          <button type="button" data-pack="print">
            Print
          </button>
        </p>
      </form>
      <p className="pack-scriptless">Choosing needs JavaScript. Without it everything of the teacher’s version is shown, on A4; your browser’s menu prints it.</p>
      <p className="pack-status" role="status" data-pack="status" />
    </div>
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
