// What a search fetches at its first use: the names, then the texts.
import { findFiles } from '@/briefing/find/findFiles';
import { briefing } from '@/briefing/load';

export const dynamic = 'force-static';
export const dynamicParams = false;

const files = ['names.json', 'texts.json'] as const;

export function generateStaticParams() {
  return files.map((file) => ({ file }));
}

export async function GET(_: Request, { params }: RouteContext<'/search/[file]'>) {
  const { file } = await params;
  const { names, texts } = findFiles(briefing());
  return Response.json(file === 'names.json' ? names : texts);
}
