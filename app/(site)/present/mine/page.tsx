// A talk of one's own: which slides, in which order, in how many minutes, and slides of one's own words; kept in the browser, handed on as a link or a file.
import type { Metadata } from 'next';
import { MyTalk } from '@/components/deck/MyTalk';
import { PageHead } from '@/components/layout/PageHead';
import '@/app/(site)/present/mine/talk.css';

export const metadata: Metadata = {
  title: 'My talk',
  description: 'Choose and order the slides, set the minutes, add slides of your own words or pictures, and hand the talk on as a link or a file.',
  alternates: { canonical: '/present/mine' },
};

export default function MyTalkPage() {
  return (
    <div className="page">
      <PageHead title="My talk" above={<a href="/present">Present</a>}>
        Choose the slides and their order, set the minutes, add slides of your own. The talk stays in this browser; you hand it on as a link or a file. The
        slides, the speaker’s view and the handout follow it.
      </PageHead>
      <MyTalk />
    </div>
  );
}
