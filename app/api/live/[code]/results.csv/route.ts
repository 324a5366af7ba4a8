// The counts of a room, to take home at any time.
import { answered } from '@/rooms/answers/door';
import { results } from '@/rooms/answers/host';
import { live } from '@/rooms/thisProcess';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  return answered(() => results(live(), request, code));
}
