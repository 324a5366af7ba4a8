// The slides as a phone walks them: the one on the wall, those before it, and the way back to live.
import { useEffect, useMemo, useState } from 'react';
import { isInTalk, talkOf } from '@/briefing/ask/deck';
import type { PhoneSlide } from '@/briefing/ask/phoneSlides';
import { ask } from '@/components/live/run/roomCalls';
import { questionsAddress, type PageQuestion } from '@/components/live/run/pageQuestion';
import { searchOfTalk } from '@/components/live/run/wallTalk';
import type { RoomState } from '@/rooms/wire';

export interface Walk {
  slide: PhoneSlide | undefined;
  /** '4 of 20'; empty where the slide is not known. */
  place: string;
  /** Whether a slide before the one on the wall is shown. */
  behind: boolean;
  /** Whether there is one before the one shown. */
  before: boolean;
  back: () => void;
  live: () => void;
}

const slidesAddress = '/live/slides.json';

export function useSlides(state: RoomState | null): { questions: readonly PageQuestion[]; walk: Walk } {
  const [all, setAll] = useState<readonly PhoneSlide[]>([]);
  const [questions, setQuestions] = useState<readonly PageQuestion[]>([]);
  const [lookedAt, setLookedAt] = useState<string | null>(null);
  useEffect(() => {
    const tries: ReturnType<typeof setTimeout>[] = [];
    // Without them the phone still votes on the next try; the wall has the words meanwhile.
    const fetchAll = () =>
      void Promise.all([ask<PhoneSlide[]>(slidesAddress), ask<PageQuestion[]>(questionsAddress)]).then(
        ([slides, asked]) => {
          setAll(slides);
          setQuestions(asked);
        },
        () => tries.push(setTimeout(fetchAll, 3000)),
      );
    fetchAll();
    return () => tries.forEach(clearTimeout);
  }, []);

  const talk = state?.wall.talk ?? '';
  const slides = useMemo(() => {
    const chapters = [...new Set(all.flatMap(({ chapter }) => chapter ?? []))];
    return all.filter((slide) => isInTalk(slide, talkOf(searchOfTalk(talk), chapters)));
  }, [all, talk]);
  const wall = state?.wall.slide;
  const at = slides.findIndex(({ id }) => id === wall);
  const wanted = lookedAt === null ? -1 : slides.findIndex(({ id }) => id === lookedAt);
  const behind = wanted >= 0 && wanted < at;
  const shown = behind ? wanted : at;
  return {
    questions,
    walk: {
      slide: slides[shown] ?? all.find(({ id }) => id === wall),
      place: at >= 0 ? `${at + 1} of ${slides.length}` : '',
      behind,
      before: shown > 0,
      back: () => setLookedAt(slides[shown - 1]?.id ?? null),
      live: () => setLookedAt(null),
    },
  };
}
