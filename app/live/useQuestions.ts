// The questions a room may be asked, fetched once; tried again while the server does not answer.
import { useEffect, useState } from 'react';
import { questionsAddress, type PageQuestion } from '@/components/live/run/pageQuestion';
import { ask } from '@/components/live/run/roomCalls';

export function useQuestions(): readonly PageQuestion[] {
  const [questions, setQuestions] = useState<readonly PageQuestion[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const fetchAll = () => void ask<PageQuestion[]>(questionsAddress).then(setQuestions, () => (timer = setTimeout(fetchAll, 3000)));
    fetchAll();
    return () => clearTimeout(timer);
  }, []);
  return questions;
}
