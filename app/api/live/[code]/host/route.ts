// What a host's window tells the room.
import { answered } from '@/rooms/answers/door';
import { steerRoom } from '@/rooms/answers/host';
import { live } from '@/rooms/thisProcess';

export const dynamic = 'force-dynamic';

export async function POST(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  return answered(() => steerRoom(live(), request, code));
}
