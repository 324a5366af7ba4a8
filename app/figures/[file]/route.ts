// The figures as files: pictures, rows, and what is known of each.
import { figureFiles } from '@/components/takeaway/figureFiles';
import { briefing } from '@/briefing/load';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return figureFiles(briefing()).map(({ name }) => ({ file: name }));
}

export async function GET(_: Request, { params }: RouteContext<'/figures/[file]'>) {
  const { file } = await params;
  const all = briefing();
  const found = figureFiles(all).find(({ name }) => name === decodeURIComponent(file));
  if (!found) return new Response('No such file', { status: 404 });
  const saved = `${all.dataPackage.name}-${found.name}`;
  return new Response(await found.body(), { headers: { 'Content-Type': found.type, 'Content-Disposition': `inline; filename="${saved}"` } });
}
