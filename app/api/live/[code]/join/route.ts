// A phone joins, or comes back to its place.
import { answered } from '@/rooms/answers/door';
import { join } from '@/rooms/answers/audience';
import { live } from '@/rooms/thisProcess';

export const dynamic = 'force-dynamic';

export async function POST(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  return answered(() => join(live(), request, code));
}
