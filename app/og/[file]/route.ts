// The cards that other sites show beside a link.
import { cardNames } from '@/components/takeaway/cardNames';
import { pictureFile } from '@/components/takeaway/pictureFiles';
import { briefing } from '@/briefing/load';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return cardNames(briefing()).map((file) => ({ file }));
}

export async function GET(_: Request, { params }: RouteContext<'/og/[file]'>) {
  const { file } = await params;
  if (!cardNames(briefing()).includes(file)) return new Response('No such card', { status: 404 });
  return new Response(pictureFile(`og/${file}`), { headers: { 'Content-Type': 'image/png' } });
}
