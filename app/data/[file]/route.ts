// The data as files: every table as CSV, and their description as a Frictionless data package.
import { briefing } from '@/briefing/load';
import { tables, wholePackage } from '@/briefing/export/tables';

export const dynamic = 'force-static';
export const dynamicParams = false;

const description = 'datapackage.json';

export function generateStaticParams() {
  return [description, ...tables(briefing()).map(({ resource }) => resource.path)].map((file) => ({ file }));
}

export async function GET(_: Request, { params }: RouteContext<'/data/[file]'>) {
  const { file } = await params;
  if (file === description) return Response.json(wholePackage(briefing()));
  const table = tables(briefing()).find(({ resource }) => resource.path === file);
  if (!table) return new Response('No such dataset', { status: 404 });
  return new Response(table.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
}
