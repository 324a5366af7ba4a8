// How a name is said: the respelling, and for who reads it the phonetic alphabet.
import type { Say } from '@/content/say';

/** @param full with the phonetic alphabet and who says which */
export function Sayable({ say, full = false }: { say: Say; full?: boolean }) {
  return (
    <>
      say <span className="say">{say.like}</span>
      {full && (
        <>
          {' '}
          <span className="ipa" lang="und-fonipa">
            {say.ipa}
          </span>
          {say.note && ` ${say.note}`}
        </>
      )}
    </>
  );
}
