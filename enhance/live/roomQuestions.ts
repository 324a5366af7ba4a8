// The questions, fetched once for a presenter's window; without a network those of the last time.
import { questionsAddress, type PageQuestion } from '@/components/live/run/pageQuestion';

const key = 'live-questions';
let fetched: Promise<readonly PageQuestion[]> | undefined;

/** @returns none where they were never fetched in this browser */
export function fetchQuestions(): Promise<readonly PageQuestion[]> {
  fetched ??= fetch(questionsAddress)
    .then(async (answer) => {
      if (!answer.ok) throw new Error(`${questionsAddress}: ${answer.status}`);
      const text = await answer.text();
      try {
        localStorage.setItem(key, text);
      } catch {
        // Storage is closed to this page, or full: the next visit asks again.
      }
      return JSON.parse(text) as PageQuestion[];
    })
    .catch(() => {
      fetched = undefined;
      return kept();
    });
  return fetched;
}

function kept(): readonly PageQuestion[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as PageQuestion[];
  } catch {
    return [];
  }
}
