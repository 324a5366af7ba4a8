// Another laptop takes the room, by its recovery link.
import { answered } from '@/rooms/answers/door';
import { recoverRoom } from '@/rooms/answers/host';
import { live } from '@/rooms/thisProcess';

export const dynamic = 'force-dynamic';

export async function POST(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  return answered(() => recoverRoom(live(), request, code));
}
