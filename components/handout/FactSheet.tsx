// One page for whoever reads only one: what the pact is, its state and the dates of it, the key figures.
import { Lifeline } from '@/components/lifeline/Lifeline';
import { pactSpans } from '@/components/lifeline/lifelineScale';
import { daysBetween, formatDate } from '@/briefing/write/dates';
import { briefing } from '@/briefing/load';
import { inWords, showValue } from '@/briefing/write/values';
import { subjectInWords } from './sheetWords';
import { KeyFigure } from './KeyFigure';
import { factSheetPart } from './packParts';
import { PartHead } from './PartHead';
import { PrintedAddress } from './PrintedAddress';

export function FactSheet() {
  const { termById, chapters, site } = briefing();
  const { sheet } = site;
  const term = termById.get(sheet.term);
  const { id } = factSheetPart;
  return (
    <section className="pack-part fact-sheet" data-part={id} data-rests={id} aria-labelledby={id}>
      <PartHead id={id} kicker="Fact sheet" title={term?.name ?? ''}>
        <p className="fact-sheet-name">
          {term && 'full' in term && term.full}
          {term?.say && `; said “${term.say.like}”`}
        </p>
      </PartHead>
      <p>{subjectInWords().join(' ')}</p>
      <p className="fact-sheet-state">
        <b>Where it stands.</b> {sheet.state}
      </p>
      <Lifeline />
      <StateDates />
      {sheet.figures.map((figure) => (
        <KeyFigure key={figure} id={figure} />
      ))}
      <p className="pack-where">
        The story in {inWords(String(chapters.length))} chapters, and every fact with its sources: <PrintedAddress path="/" />
      </p>
    </section>
  );
}

function StateDates() {
  return (
    <table className="fact-sheet-dates">
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">What happened</th>
          <th scope="col">From then on</th>
          <th scope="col" className="number">
            Days
          </th>
        </tr>
      </thead>
      <tbody>
        {pactSpans().map(({ id, from, to, turn, label }) => (
          <tr key={id}>
            <th scope="row">{formatDate(from)}</th>
            <td>{turn}</td>
            <td>{label}</td>
            <td className="number">{to ? showValue(daysBetween(from, to)) : 'since'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
