// A talk of one's own as a file to save and to load: everything in it, hidden slides and pictures too.
import { usualMinutes } from './deck';
import { isMinutes, type OwnTalk, type TalkSlide } from './ownTalk';
import { entriesOf, ownId, ownSlideOf } from './ownWords';

/** The form of a file. A later one may say what this cannot read: it is refused as a whole, so that nothing is lost. */
const fileVersion = 1;
const fileOf = 'gsomia-briefing';

/** @returns a file's text: everything, hidden slides and pictures too */
export function talkFile({ minutes, slides }: OwnTalk): string {
  return `${JSON.stringify({ talk: fileOf, version: fileVersion, minutes, slides }, null, 1)}\n`;
}

/**
 * @param text a file's; @param known the ids of the briefing's slides
 * @returns the talk and the ids it has that are not known; or what is wrong with the file, as the end of a sentence that begins with its name
 */
export function readTalkFile(text: string, known: readonly string[]): { talk: OwnTalk; unknown: string[] } | { fault: string } {
  let file: Partial<Record<'talk' | 'version' | 'minutes' | 'slides', unknown>>;
  try {
    file = JSON.parse(text) as typeof file;
  } catch {
    return { fault: 'is not a talk of this site' };
  }
  if (file === null || typeof file !== 'object' || file.talk !== fileOf || !Array.isArray(file.slides)) return { fault: 'is not a talk of this site' };
  if (typeof file.version !== 'number' || file.version > fileVersion) {
    return { fault: `was saved by a later version of this site (form ${file.version}; this one reads ${fileVersion})` };
  }
  const read = file.slides.flatMap((slide: unknown): TalkSlide[] => {
    const { id, hidden, name, own } = Object.fromEntries(entriesOf(slide)) as Partial<Record<keyof TalkSlide, unknown>>;
    if (typeof id !== 'string' || (ownId.test(id) && typeof own !== 'object')) return [];
    return [
      {
        id,
        ...(hidden === true ? { hidden } : {}),
        ...(typeof name === 'string' ? { name } : {}),
        ...(ownId.test(id) ? { own: ownSlideOf(own) } : {}),
      },
    ];
  });
  const once = read.filter(({ id }, index) => read.findIndex((other) => other.id === id) === index);
  const isKnown = ({ id, own }: TalkSlide) => own !== undefined || known.includes(id);
  return {
    talk: { minutes: isMinutes(Number(file.minutes)) ? Number(file.minutes) : usualMinutes, slides: once.filter(isKnown) },
    unknown: once.filter((slide) => !isKnown(slide)).map(({ id }) => id),
  };
}
