// The datasets as files: each CSV as it stands, and their description as a Frictionless data package.
import { briefing } from '@/content/load';

export const dynamic = 'force-static';
export const dynamicParams = false;

const description = 'datapackage.json';

export function generateStaticParams() {
  return [description, ...briefing().datasets.map(({ resource }) => resource.path)].map((file) => ({ file }));
}

export async function GET(_: Request, { params }: RouteContext<'/data/[file]'>) {
  const { file } = await params;
  const { dataPackage, datasets } = briefing();
  if (file === description) return Response.json(dataPackage);
  const dataset = datasets.find(({ resource }) => resource.path === file);
  if (!dataset) return new Response('No such dataset', { status: 404 });
  return new Response(dataset.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
}
