// What a room may be asked, with sources and the right answers of quizzes: for pages that show results. Made while building.
import { briefing } from '@/briefing/load';
import { pageQuestions } from '@/components/live/pageQuestions';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(pageQuestions(briefing()));
}
