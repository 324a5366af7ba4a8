// The room as it changes.
import { answered } from '@/rooms/answers/door';
import { stream } from '@/rooms/answers/watch';
import { live } from '@/rooms/thisProcess';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  return answered(() => stream(live(), request, code));
}
