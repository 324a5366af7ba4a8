// One sentence of one government, set large: the words, the words as they were spoken, who said them, and where they are printed.
import { shortName } from '@/components/sources/sourceNames';
import { formatDate } from '@/briefing/write/dates';
import type { Chapter } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import type { Importance } from '@/briefing/read/chapterDraft';
import type { Voice } from '@/briefing/schema/turningPoints';
import { wholeWords } from '@/briefing/write/wholeWords';
import { behindVoice } from './saysWho';
import { Slide } from './Slide';

/** Words beyond so many signs are set a size smaller. */
const longAt = 110;

interface QuotationSlideProps {
  id: string;
  chapter: Chapter;
  importance: Importance;
  /** What happened: 'Seoul decides to end the pact'. */
  occasion: string;
  voice: Voice;
}

export function QuotationSlide({ id, chapter, importance, occasion, voice }: QuotationSlideProps) {
  const { capital, by, through, date, words, original, translation, sources, say } = voice;
  const speaker = briefing().termById.get(by);
  const name = [speaker?.name ?? by, through ?? (speaker?.kind === 'person' ? officeThen(speaker.office) : undefined)].filter(Boolean).join(', ');
  const outlets = [
    ...new Set(sources.map((source) => shortName(briefing().sourceById.get(source.id)?.outlet ?? source.id).replace(/, (Japanese|Korean|English) .*$/, ''))),
  ];
  return (
    <Slide
      id={id}
      kind="quotation"
      title={`${occasion}: ${speaker?.name ?? by}`}
      chapter={chapter}
      importance={importance}
      source={outlets.slice(0, 2).join('; ')}
      who={behindVoice(voice, `${occasion}, ${formatDate(date)}`)}
      say={say && <p>{say}</p>}
    >
      <blockquote className={[...words].length > longAt ? 'slide-words slide-words-long' : 'slide-words'}>
        <p>
          <span className="slide-mark">“</span>
          {/^\p{Ll}/u.test(words) && '… '}
          {wholeWords(words)}”
        </p>
        {original && (
          <p lang={original.lang} className="slide-original">
            {original.text}
          </p>
        )}
      </blockquote>
      <div className="slide-speaker" data-capital={capital}>
        <h4>{wholeWords(name)}</h4>
        <p>
          {occasion}, {formatDate(date)}
          {translation && (translation === 'ours' ? '; our translation' : '; official translation')}
        </p>
      </div>
    </Slide>
  );
}

/** The first of the offices a person is known by, without its years: 'Foreign Minister of Japan, 2017–19; …' → 'Foreign Minister of Japan'. */
function officeThen(office: string): string {
  return office.split(/;| \(|, (?=\d|and )/)[0] ?? office;
}
