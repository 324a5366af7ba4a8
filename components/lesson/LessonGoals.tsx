// What a student can do after the lesson.
import { Unbroken } from '@/components/story/Unbroken';
import type { PartProps } from './readers';
import { LessonPart } from './LessonPart';

export function LessonGoals({ lesson, heading }: PartProps) {
  return (
    <LessonPart lesson={lesson} heading={heading} name="goals" title="Goals">
      <p className="text-15 text-soft">Afterwards you can:</p>
      <ul className="lesson-goals">
        {lesson.goals.map((goal) => (
          <li key={goal}>
            <Unbroken>{goal}</Unbroken>
          </li>
        ))}
      </ul>
    </LessonPart>
  );
}
