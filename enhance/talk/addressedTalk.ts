// The talk an address asks for: its slides from the query, its words from the fragment or from what this browser keeps.
import { leftOutLine, readOwnSearch, talkFrom, type OwnTalk } from '@/briefing/ask/ownTalk';
import { readWords } from '@/briefing/ask/ownWords';
import { keepWords, keptWords } from './keptTalk';

/** What comes after a slide's id in a fragment: `#cover&own=eyJuYW1lcyI6…`. No server is sent it. */
const wordsIn = /&own=([\w-]+)/;

/** @param known the ids of the briefing's slides; @returns the talk, and a line on what the address asked for and did not get */
export function addressedTalk(known: readonly string[]): { talk: OwnTalk; line: string; carried: string } {
  const read = readOwnSearch(location.search, known);
  const fragment = wordsIn.exec(location.hash)?.[1];
  const sent = fragment === undefined ? undefined : readWords(fragment);
  const kept = sent === undefined || read.mark === undefined || keepWords(read.mark, sent);
  const words = (read.mark === undefined ? undefined : keptWords(read.mark)) ?? sent;
  const { talk, wordless } = talkFrom(read, words);
  return {
    talk,
    line: [
      read.wrong,
      leftOutLine(read.unknown, wordless),
      kept ? '' : 'This browser keeps nothing for this page: the words of the talk stay in its address.',
      talk.slides.length === 0 ? 'The address names no slide there is: this is the usual talk.' : '',
    ]
      .filter((each) => each !== '')
      .join(' '),
    carried: kept ? '' : `&own=${fragment}`,
  };
}
