// The room as it is, for phones whose network lets no stream through, and for caches.
import { answered } from '@/rooms/answers/door';
import { state } from '@/rooms/answers/watch';
import { live } from '@/rooms/thisProcess';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  return answered(() => state(live(), request, code));
}
