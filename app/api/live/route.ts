// A room is opened.
import { answered } from '@/rooms/answers/door';
import { openRoom } from '@/rooms/answers/host';
import { live } from '@/rooms/thisProcess';

export const dynamic = 'force-dynamic';

export async function POST(request: Request) {
  return answered(() => openRoom(live(), request));
}
