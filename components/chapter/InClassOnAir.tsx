// What a chapter is good for besides being read: a lesson for a class, sentences that can be said on air; each with a sample.
import { briefing } from '@/briefing/load';
import { inWords } from '@/briefing/write/values';

export function InClassOnAir({ chapter: id }: { chapter: string }) {
  const lesson = briefing().lessons.find((each) => each.id === id);
  const air = briefing().safeToSay.find((each) => each.id === id);
  const [sample] = air?.sentences ?? [];
  return (
    <div className="chapter-uses no-print">
      <section aria-labelledby="in-class">
        <h2 id="in-class">
          <span className="part">In class</span>{' '}
          {lesson ? `A lesson of ${minutesOf(lesson.minutes)} minutes on this chapter` : 'This chapter as slides and as a handout'}
        </h2>
        {lesson && (
          <p>
            {lesson.goals.slice(0, 2).map((goal) => `${goal} `)}
            An exercise in pairs ({lesson.minutes.exercise} minutes), {inWords(String(lesson.questions.length))} questions ({lesson.minutes.questions}), a quiz
            of {inWords(String(lesson.quiz.length))} ({lesson.minutes.quiz}).
          </p>
        )}
        <p className="boxes">
          {lesson && (
            <a href={`/lessons#${id}`} className="site-box">
              Open the lesson
            </a>
          )}
          <a href={`/present?chapter=${id}&minutes=45`} className="site-box">
            Present this chapter
          </a>
          <a href={`/handout/teacher?chapter=${id}`} className="site-box">
            Print a handout
          </a>
        </p>
      </section>
      {air && (
        <section aria-labelledby="on-air">
          <h2 id="on-air">
            <span className="part">On air</span> {capital(inWords(String(air.sentences.length)))} sentences that can be read out as they stand
          </h2>
          {sample && <blockquote>“{sample.say}”</blockquote>}
          <p>
            With {inWords(String(air.errors.length))} errors in circulation, {inWords(String(air.names.length))} names and how to say them, and scripts of{' '}
            {air.short.seconds} and {air.long.seconds} seconds.
          </p>
          <p className="boxes">
            <a href={`/safe-to-say#${id}`} className="site-box">
              Open the sentences
            </a>
          </p>
        </section>
      )}
    </div>
  );
}

function minutesOf({ exercise, questions, quiz }: { exercise: number; questions: number; quiz: number }): number {
  return exercise + questions + quiz;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
