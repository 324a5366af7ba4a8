// What the site keeps of its visitors: of readers nothing, of a class in a live room little, and not for long.
import type { Metadata } from 'next';
import { PageHead } from '@/components/layout/PageHead';
import { PagePart } from '@/components/layout/PagePart';
import '@/app/styles/about.css';

export const metadata: Metadata = {
  title: 'What is kept',
  description: 'What this site keeps of its readers and of a class in a live room: what, where, for how long, and how it is deleted.',
  alternates: { canonical: '/privacy' },
};

const kept = [
  { what: 'The room’s code', where: 'on the server', until: 'the room ends, or 24 hours after it was opened' },
  { what: 'Each choice: the question, the round, the option, the time', where: 'on the server, under a random number', until: 'the same' },
  { what: 'That random number', where: 'on the phone, in a cookie', until: 'the same' },
  { what: 'The code of the room joined last', where: 'in the phone’s browser', until: 'another is joined' },
  { what: 'That this browser hosts the room', where: 'on the presenter’s computer, in a cookie', until: 'the same' },
  {
    what: 'The room’s code, and its recovery link until it has been shown',
    where: 'in the presenter’s browser',
    until: 'the room is ended or forgotten there',
  },
  { what: 'Hands counted without a room', where: 'in the presenter’s browser alone', until: 'the next count' },
] as const;

export default function PrivacyPage() {
  return (
    <div className="page">
      <PageHead title="What is kept">Of readers, nothing. Of a class in a live room, its choices without names, for a day at most.</PageHead>
      <PagePart id="readers" title="Reading">
        <p>
          The site sets no cookie for readers, counts no visits and sends nothing to anybody else. What you choose (dark or light, keys switched off, the size
          of a speaker’s notes) stays in your browser.
        </p>
      </PagePart>
      <PagePart id="room" title="In a live room">
        <p>
          <a href="/live">A live room</a> lets a class vote from its phones. This is all that is kept of it:
        </p>
        <div className="table-scroll">
          <table className="dataset-table in-words">
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Where</th>
                <th scope="col">Until</th>
              </tr>
            </thead>
            <tbody>
              {kept.map(({ what, where, until }) => (
                <tr key={what}>
                  <th scope="row">{what}</th>
                  <td data-column="Where">{where}</td>
                  <td data-column="Until">{until}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p>
          The number is drawn anew in every room and says nothing about a person or a phone. It is there so that nobody votes twice, and so that one can change
          a vote. The host sees counts, and how many changed their answer; nobody sees who chose what. The file of the counts has no line for a person either.
        </p>
        <p>
          An internet address is held in memory for a few minutes, to keep one machine from filling a room, and is never written down. A host who ends a room
          deletes all of it at once.
        </p>
      </PagePart>
      <PagePart id="not-asked" title="What is not asked">
        <p>
          No names, no accounts, no free text and no points: by choice. A name on a wall invites play, a free text invites abuse, and a score turns a question
          into a race. A class that is asked its opinion should be able to give it.
        </p>
      </PagePart>
      <PagePart id="operators" title="Who runs the site">
        <p>
          The site can be run by anybody, for a school, too. Whoever runs it may keep a log of requests as every web server can; ask them, or see{' '}
          <a href="/about#complaints">how to complain</a>.
        </p>
      </PagePart>
    </div>
  );
}
