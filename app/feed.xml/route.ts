// The feed of chapters and corrections.
import { site } from '@/components/layout/site';
import { atomFeed } from '@/briefing/export/atomFeed';
import { briefing } from '@/briefing/load';

export const dynamic = 'force-static';

export function GET() {
  return new Response(atomFeed(briefing(), site), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
