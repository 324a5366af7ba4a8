'use client';
// Which question V opens: the one that belongs to the slide, or one picked here.
import type { PageQuestion } from '@/components/live/run/pageQuestion';

interface QuestionChoiceProps {
  questions: readonly PageQuestion[];
  suggested: PageQuestion | undefined;
  picked: string | null;
  pick: (question: string | null) => void;
}

const kinds: Record<PageQuestion['kind'], string> = { poll: 'As pollsters asked', quiz: 'Quiz', moved: 'What moved you?', exit: 'At the end' };

export function QuestionChoice({ questions, suggested, picked, pick }: QuestionChoiceProps) {
  return (
    <p className="desk-row">
      <label>
        Question{' '}
        <select value={picked ?? ''} onChange={({ target }) => pick(target.value || null)}>
          <option value="">{suggested ? `For this slide: ${suggested.title}` : 'None'}</option>
          {(Object.keys(kinds) as PageQuestion['kind'][]).map((kind) => (
            <optgroup key={kind} label={kinds[kind]}>
              {questions
                .filter((question) => question.kind === kind)
                .map(({ id, title, chapter }) => (
                  <option key={id} value={id}>
                    {kind === 'moved' && chapter ? `${title} (${chapter})` : title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
    </p>
  );
}
