// Whether the live room's store is well.
import { health } from '@/rooms/answers/health';
import { live } from '@/rooms/thisProcess';

export const dynamic = 'force-dynamic';

export async function GET() {
  return health(live());
}
