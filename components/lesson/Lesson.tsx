// A chapter's lesson, for the student without answers, for the teacher with them: goals, exercise, questions, quiz.
import type { Lesson as LessonContent } from '@/briefing/schema/lessons';
import { minutesInClass } from '@/briefing/schema/lessons';
import type { Reader } from './readers';
import { LessonExercise } from './LessonExercise';
import { LessonGoals } from './LessonGoals';
import { LessonPaper } from './LessonPaper';
import { LessonQuestions } from './LessonQuestions';
import { LessonQuiz } from './LessonQuiz';

export type LessonProps = Reader & {
  lesson: LessonContent;
  /** The heading of each part: one level below what stands above the lesson. */
  heading?: 'h2' | 'h3';
};

export function Lesson({ lesson, heading = 'h3', ...reader }: LessonProps) {
  const part = { lesson, heading, reader };
  return (
    <div className="lesson" data-for={reader.for}>
      {reader.for === 'teacher' && <Minutes lesson={lesson} />}
      <LessonGoals {...part} />
      <LessonExercise {...part} />
      <LessonPaper {...part} />
      <LessonQuestions {...part} />
      <LessonQuiz {...part} />
    </div>
  );
}

function Minutes({ lesson }: { lesson: LessonContent }) {
  const { exercise, questions, quiz } = lesson.minutes;
  return (
    <p className="lesson-minutes text-15 text-soft">
      {minutesInClass(lesson)} minutes in class: exercise {exercise}, questions {questions}, quiz {quiz}.
      {lesson.paper && ` The paper takes ${lesson.paper.minutes} more, at home or in place of another part.`}
    </p>
  );
}
