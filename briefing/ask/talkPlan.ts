// A talk slide by slide, with the seconds each has and the seconds its notes take: what `npm run talk` prints and `npm run check` holds.
import { isInTalk, paceOf, presets, wordsAMinuteSpoken, type Minutes, type OutlineSlide, type Talk } from '@/briefing/ask/deck';
import { deckOutline } from './deckOutline';

/** More would leave no time for what is asked about. */
export const mostQuestions: Record<Minutes, number> = { 10: 2, 20: 4, 45: 8 };

export interface PlannedSlide extends OutlineSlide {
  /** From its coming to the next one's. */
  seconds: number;
  /** Its notes take, spoken. */
  spoken: number;
}

type Told = Parameters<typeof deckOutline>[0];

/** @returns the slides of a talk with their times */
export function talkPlan(briefing: Told, talk: Talk): PlannedSlide[] {
  const slides = deckOutline(briefing).filter((slide) => isInTalk(slide, talk));
  const due = paceOf(
    slides.map(({ kind }) => kind),
    talk.minutes,
  );
  return slides.map((slide, index) => ({ ...slide, seconds: (due[index + 1] ?? 60 * talk.minutes) - (due[index] ?? 0), spoken: secondsSpoken(slide.words) }));
}

export function secondsSpoken(words: number): number {
  return Math.round((60 * words) / wordsAMinuteSpoken);
}

/** @returns what is wrong with the talks: too many questions, notes that do not fit their slide or their talk */
export function talkFaults(briefing: Told): string[] {
  return minutesOffered().flatMap((minutes) => {
    const plan = talkPlan(briefing, { minutes });
    const talk = `talk of ${minutes} minutes`;
    const questions = plan.filter(({ kind }) => kind === 'question').length;
    const spoken = plan.reduce((sum, slide) => sum + slide.spoken, 0);
    return [
      ...(questions > mostQuestions[minutes]
        ? [`${talk}: it has ${questions} questions, and time for ${mostQuestions[minutes]}: give an <Ask> a higher importance`]
        : []),
      ...(spoken > 60 * minutes
        ? [`${talk}: its notes take ${Math.ceil(spoken / 60)} minutes at ${wordsAMinuteSpoken} words a minute: shorten them, or give some a higher importance`]
        : []),
      ...plan
        .filter((slide) => slide.spoken > slide.seconds)
        .map(
          ({ id, words, spoken: takes, seconds }) =>
            `${talk}, slide "${id}": ${words} words take ${takes} s, and the slide has ${seconds} s: shorten its notes`,
        ),
    ];
  });
}

/** @returns the talks as a table of text: slides, questions, words of notes and seconds for each */
export function talkTable(briefing: Told): string {
  return minutesOffered()
    .map((minutes) => {
      const plan = talkPlan(briefing, { minutes });
      const questions = plan.filter(({ kind }) => kind === 'question').length;
      const words = plan.reduce((sum, slide) => sum + slide.words, 0);
      const head = `${minutes} minutes: ${plan.length} slides, ${questions} ${questions === 1 ? 'question' : 'questions'} (at most ${mostQuestions[minutes]}), ${words} words of notes, ${clock(secondsSpoken(words))} spoken`;
      const lines = plan.map(
        ({ kind, title, words: own, spoken, seconds }, index) =>
          `${String(index + 1).padStart(4)}  ${kind.padEnd(9)} ${`${seconds} s`.padStart(6)} ${`${own} words`.padStart(10)} ${`${spoken} s`.padStart(6)}  ${title}`,
      );
      return [head, ...lines].join('\n');
    })
    .join('\n\n');
}

function minutesOffered(): Minutes[] {
  return Object.keys(presets).map(Number) as Minutes[];
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
