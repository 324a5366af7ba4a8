// How a name is said: the respelling, and for who reads it the phonetic alphabet.
import type { Say } from '@/briefing/schema/say';

export function Sayable({ say: { like, ipa, note } }: { say: Say }) {
  return (
    <>
      say <span className="say">{like}</span>{' '}
      <span className="ipa" lang="und-fonipa">
        {ipa}
      </span>
      {note && ` ${note}`}
    </>
  );
}
