// The questions a room may be asked, without the right options: the same for everybody until the next build.
import questions from '@/.frozen/roomQuestions.json';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(questions.map(({ right: _right, ...question }) => question));
}
