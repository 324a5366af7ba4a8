// How outlets word it: how outlets and officials word the same thing, side by side.
import type { Metadata } from 'next';
import { FramingTable } from './FramingTable';
import { PageHead } from '@/components/layout/PageHead';
import { longestPhrase } from '@/briefing/schema/framing';
import { briefing } from '@/briefing/load';
import { inWords } from '@/briefing/write/values';
import '@/app/(site)/framing/framing.css';

export const metadata: Metadata = {
  title: 'How outlets word it',
  description: 'How newspapers, agencies, officials and a blogger word the same thing, phrase by phrase, with a question for a class.',
  alternates: { canonical: '/framing' },
};

export default function FramingPage() {
  const { framing } = briefing();
  return (
    <div className="page">
      <PageHead title="How outlets word it" above={<a href="/glossary">Glossary</a>}>
        The same event reads differently in Seoul, Tokyo and Washington. Here are {inWords(String(framing.length))} things and what each was called, so that a
        room can hear the difference before it argues about it.
      </PageHead>
      <p className="mt-4 max-w-text text-15 text-soft">
        Each phrase is at most {inWords(String(longestPhrase))} words and stands as in its source. Five texts that tell the whole story are compared: a Japanese
        and a South Korean newspaper’s, an Indian site’s, a blog’s and a machine’s. The reports that the blog reprints are given to whoever wrote them: Yonhap,
        the Korea Times, the JoongAng Ilbo or the blogger. Officials’ words come partly from elsewhere, and say so. The machine reworded other texts; its
        phrases show what that does to words, and are nobody’s.
      </p>
      <nav aria-label="Things compared" className="framing-index no-print">
        <ul>
          {framing.map(({ id, thing }) => (
            <li key={id}>
              <a href={`#${id}`}>{thing}</a>
            </li>
          ))}
        </ul>
      </nav>
      {framing.map((each) => (
        <FramingTable key={each.id} framing={each} />
      ))}
    </div>
  );
}
