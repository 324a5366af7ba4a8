// The comparison of sources: what pairs do, the phrases they compare, and for the teacher what there is to find.
import { Unbroken } from '@/components/story/Unbroken';
import { briefing } from '@/briefing/load';
import { Answer } from './Answer';
import type { PartProps } from './readers';
import { LessonPart } from './LessonPart';
import { PhraseSheet } from './PhraseSheet';
import { RoomToWrite } from './RoomToWrite';
import { WeighedPoints } from './WeighedPoints';

export function LessonExercise({ lesson, heading, reader }: PartProps) {
  const { exercise } = lesson;
  const framing = briefing().framing.find(({ id }) => id === exercise.framing);
  if (!framing) return null;
  return (
    <LessonPart lesson={lesson} heading={heading} name="exercise" title="Compare the sources">
      <ol className="lesson-steps">
        {exercise.task.map((step) => (
          <li key={step}>
            <Unbroken>{step}</Unbroken>
          </li>
        ))}
      </ol>
      <PhraseSheet framing={framing} />
      <RoomToWrite lines={4} />
      <Answer reader={reader} title="What to look for">
        <WeighedPoints points={exercise.look} />
        <p className="lesson-ours">
          <b>This briefing says:</b> {framing.ours}
        </p>
      </Answer>
    </LessonPart>
  );
}
