// Whose sheet a lesson is, and what each of its parts is given.
import type { Lesson as LessonContent } from '@/briefing/schema/lessons';

/** Whose sheet it is. On the teacher's, answers stand open, or folded so that the screen can be shown to a class. */
export type Reader = { for: 'student' } | { for: 'teacher'; folded?: boolean };

/** What every part of a lesson is given. */
export interface PartProps {
  lesson: LessonContent;
  heading: 'h2' | 'h3';
  reader: Reader;
}
