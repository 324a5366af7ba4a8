// The pact's states one after the other, each with its days and its sums: what the slider says, for pages without JavaScript.
import type { Span } from '@/components/lifeline/lifelineScale';
import { addDays, formatDate } from '@/briefing/write/dates';
import { pactOnDay } from '@/briefing/ask/pactOnDay';
import { arithmeticOn, sentenceOn } from '@/briefing/write/pactSentences';
import { showValue } from '@/briefing/write/values';

export function PactStates({ spans, noticeDays, knownTo }: { spans: readonly Span[]; noticeDays: number; knownTo: string }) {
  return (
    <table className="pact-states">
      <caption>The states of the pact, with the sums for the last day of each</caption>
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">State</th>
          <th scope="col">On its first and on its last day</th>
        </tr>
      </thead>
      <tbody>
        {spans.map(({ id, label, from, to }) => {
          const first = pactOnDay(from, spans, noticeDays);
          const last = pactOnDay(to ? addDays(to, -1) : knownTo, spans, noticeDays);
          return (
            <tr key={id}>
              <th scope="row">{formatDate(from)}</th>
              <td>
                {label}
                {first.daysInAll !== undefined && `, ${showValue(first.daysInAll)} days`}
              </td>
              <td>
                {sentenceOn(first, knownTo)} {sentenceOn(last, knownTo)} {arithmeticOn(last, noticeDays).join(' ')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
