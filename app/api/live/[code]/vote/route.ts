// A phone votes, or changes its vote.
import { answered } from '@/rooms/answers/door';
import { vote } from '@/rooms/answers/audience';
import { live } from '@/rooms/thisProcess';

export const dynamic = 'force-dynamic';

export async function POST(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  return answered(() => vote(live(), request, code));
}
