// Where a teacher starts: opens a room or takes one back, and reads how it works and what is kept.
import type { Metadata } from 'next';
import { site } from '@/components/layout/site';
import { keyOn } from '@/components/deck/keyHelp';
import { roomKeyWords, type RoomCommand } from '@/components/live/run/roomKeys';
import { OpenRoom } from './OpenRoom.client';

export const metadata: Metadata = {
  title: 'The live room',
  description: 'A class follows the slides on its phones, votes, talks, votes again, and sees itself beside the published poll.',
  alternates: { canonical: '/live' },
};

export default function LivePage() {
  return (
    <main id="main" className="live">
      <nav className="live-site" aria-label="Site">
        <a href="/">{site.name}</a>
        <a href="/contents#teach">For teachers</a>
        <a href="/lessons">Lessons</a>
        <a href="/present">Present</a>
      </nav>
      <h1>The live room</h1>
      <p className="lead">A class follows the slides on its phones, votes, talks, votes again, and then sees itself beside the poll that was published.</p>
      <OpenRoom />
      <h2>How it works</h2>
      <ol>
        <li>
          Open <a href="/present">the slides</a> and press {keyOn('lobby')}. The wall shows a code. Phones join by it, without an account or a name.
        </li>
        <li>
          Press {keyOn('vote')} to open a vote. The first result is for you alone: the speaker’s view ({keyOn('speaker')}) shows it.
        </li>
        <li>Let the class talk, in pairs or over the slides. Then open the second round.</li>
        <li>Reveal both rounds, then the poll beside them, with its wording, its sample and its margin.</li>
        <li>Ask what moved them: one tap on one of the chapter’s facts, each with its source.</li>
        <li>Download the counts if you like, and end the room. All it held is then gone.</li>
      </ol>
      <h2>Without phones, without a network</h2>
      <p>
        Press {keyOn('hands')} in the slides and count raised hands with the keys 1 to 4, Shift with them to take one back. The two rounds and the result are
        the same, marked as counted by hand, and no server and no room is needed.
      </p>
      <h2>The keys</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">What it does in the slides and in the speaker’s view</th>
          </tr>
        </thead>
        <tbody>
          {(Object.entries(roomKeyWords) as [RoomCommand, string][]).map(([command, says]) => (
            <tr key={command}>
              <th scope="row">{keyOn(command)}</th>
              <td>{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>What is kept</h2>
      <p>
        The room’s code, what was chosen and when, for 24 hours or until you end the room. No names, no free text, no points.{' '}
        <a href="/privacy">All of it, line by line</a>.
      </p>
    </main>
  );
}
