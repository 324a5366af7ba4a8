// A quiz: lettered options, and for the teacher the right one, why, and the facts that show it.
import { Unbroken } from '@/components/story/Unbroken';
import { Answer } from './Answer';
import { FactLinks } from './FactLinks';
import type { PartProps } from './readers';
import { LessonPart } from './LessonPart';

/** @param place counted from 1; @returns its letter: 'A' */
function letterOf(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place - 1);
}

export function LessonQuiz({ lesson, heading, reader }: PartProps) {
  return (
    <LessonPart lesson={lesson} heading={heading} name="quiz" title="Quiz">
      <ol className="lesson-quiz">
        {lesson.quiz.map(({ ask, options, right, why, facts }) => (
          <li key={ask}>
            <p className="ask">
              <Unbroken>{ask}</Unbroken>
            </p>
            <ol className="options">
              {options.map((option) => (
                <li key={option}>
                  <Unbroken>{option}</Unbroken>
                </li>
              ))}
            </ol>
            <Answer reader={reader} title="Answer" about={ask}>
              <p>
                <b>
                  {letterOf(right)}. <Unbroken>{options[right - 1] ?? ''}</Unbroken>.
                </b>
              </p>
              <p>
                <Unbroken>{why}</Unbroken>
              </p>
              <FactLinks facts={facts} />
            </Answer>
          </li>
        ))}
      </ol>
    </LessonPart>
  );
}
