// What this phone has chosen.
import { answered } from '@/rooms/answers/door';
import { mine } from '@/rooms/answers/audience';
import { live } from '@/rooms/thisProcess';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  return answered(() => mine(live(), request, code));
}
