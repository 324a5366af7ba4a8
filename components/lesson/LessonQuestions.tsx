// Questions without one right answer, each with room to write, and for the teacher what a good answer weighs.
import { Unbroken } from '@/components/story/Unbroken';
import { Answer } from './Answer';
import type { PartProps } from './readers';
import { LessonPart } from './LessonPart';
import { RoomToWrite } from './RoomToWrite';
import { WeighedPoints } from './WeighedPoints';

export function LessonQuestions({ lesson, heading, reader }: PartProps) {
  return (
    <LessonPart lesson={lesson} heading={heading} name="questions" title="Questions to discuss">
      <p className="text-15 text-soft">No question here has one right answer. Choose two, and bring a fact from the chapter to each.</p>
      <ol className="lesson-questions">
        {lesson.questions.map(({ ask, weighs }) => (
          <li key={ask}>
            <p className="ask">
              <Unbroken>{ask}</Unbroken>
            </p>
            <RoomToWrite lines={3} />
            <Answer reader={reader} title="What a good answer weighs" about={ask}>
              <WeighedPoints points={weighs} />
            </Answer>
          </li>
        ))}
      </ol>
    </LessonPart>
  );
}
