// The deck's slides as phones show them: one file, made while building.
import { join } from 'node:path';
import { phoneSlides } from '@/briefing/ask/phoneSlides';
import { briefing } from '@/briefing/load';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(phoneSlides(briefing(), join(process.cwd(), 'content')));
}
