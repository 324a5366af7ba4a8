// What the site keeps of its visitors: of readers nothing, of a class in a live room little, and not for long.
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { PageHead } from '@/components/layout/PageHead';
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
      <Part id="readers" title="Reading">
        <p>
          The site sets no cookie for readers, counts no visits and sends nothing to anybody else. What you choose (dark or light, keys switched off, the size
          of a speaker’s notes) stays in your browser.
        </p>
      </Part>
      <Part id="room" title="In a live room">
        <p>
          <a href="/live">A live room</a> lets a class vote from its phones. This is all that is kept of it:
        </p>
        <div className="table-scroll">
          <table className="dataset-table">
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
                  <td>{where}</td>
                  <td>{until}</td>
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
      </Part>
      <Part id="not-asked" title="What is not asked">
        <p>
          No names, no accounts, no free text and no points: by choice. A name on a wall invites play, a free text invites abuse, and a score turns a question
          into a race. A class that is asked its opinion should be able to give it.
        </p>
      </Part>
      <Part id="operators" title="Who runs the site">
        <p>
          The site can be run by anybody, for a school, too. Whoever runs it may keep a log of requests as every web server can; ask them, or see{' '}
          <a href="/about#complaints">how to complain</a>.
        </p>
      </Part>
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="prose mt-8 max-w-text">
      <section>
        <h2 id={id}>
          <a href={`#${id}`}>{title}</a>
        </h2>
        {children}
      </section>
    </section>
  );
}
