// The result on a phone: a table, one's own answer in words, and what a class is not.
import type { PageQuestion } from '@/components/live/run/pageQuestion';
import { changedSentence, dayOf, handSentence, noSample, revealTitle, votersSentence } from '@/components/live/run/roomSentences';
import { sharesFrom, shareText } from '@/components/live/run/shares';
import type { OwnVotes, Tally } from '@/rooms/wire';

interface PhoneResultProps {
  question: PageQuestion;
  tally: Tally;
  votes: OwnVotes['votes'];
  /** Whether the poll stands on the wall: before it does no phone shows it. */
  withPoll: boolean;
}

export function PhoneResult({ question, tally, votes, withPoll }: PhoneResultProps) {
  const { rounds } = tally;
  const poll = withPoll ? question.poll : null;
  const own = votes.filter((vote) => vote.question === question.id).at(-1)?.choice;
  const changed = changedSentence(tally);
  const few = rounds.some(({ voters }) => voters < sharesFrom);
  const ranked =
    question.kind === 'moved'
      ? [...question.options].sort((one, other) => (rounds.at(-1)?.counts[other.id] ?? 0) - (rounds.at(-1)?.counts[one.id] ?? 0))
      : question.options;
  return (
    <>
      <h1>{revealTitle(question, withPoll)}</h1>
      <table className="phone-result">
        <caption>
          The class, {votersSentence(rounds)}
          {poll && `, and ${poll.pollster}, ${poll.asked.toLocaleString('en-GB')} adults, ${dayOf(poll.fieldwork)}, ±${poll.margin}`}
        </caption>
        <thead>
          <tr>
            <td />
            {rounds.map(({ round }) => (
              <th key={round} scope="col">
                {rounds.length > 1 ? `Round ${round}` : 'Class'}
              </th>
            ))}
            {poll && <th scope="col">Poll</th>}
          </tr>
        </thead>
        <tbody>
          {ranked.map(({ id, says }) => (
            <tr key={id}>
              <th scope="row">
                {says}
                {question.right === id && <small>the right answer</small>}
                {own === id && <small>your answer</small>}
                {question.sources[id] && (
                  <small>
                    <a href={question.sources[id].href}>{question.sources[id].says}</a>
                  </small>
                )}
              </th>
              {rounds.map(({ round, counts, voters }) => (
                <td key={round}>
                  <b>{counts[id] ?? 0}</b>
                  <small>{shareText(counts[id] ?? 0, voters)}</small>
                </td>
              ))}
              {poll && <td>{(poll.shares[id] ?? 0).toFixed(1)} %</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="phone-act phone-receipt">
        {changed && <b>{changed.figure} changed their answer.</b>}
        <p>
          {[handSentence(rounds), question.kind === 'poll' ? noSample : '', few ? `Under ${sharesFrom} votes there are counts only.` : '']
            .filter(Boolean)
            .join(' ')}
        </p>
        {poll && question.pollHref && (
          <p className="room-small">
            <a href={question.pollHref} target="_blank" rel="noopener">
              {poll.pollster}’s wording and source
            </a>
          </p>
        )}
      </div>
    </>
  );
}
