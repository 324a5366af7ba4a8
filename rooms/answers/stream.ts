// One open stream of a room (Server-Sent Events): whole states, the newest in place of those that could not be sent in time.
import type { Frame, Listener } from '../hub';
import type { Live } from '../live';
import { Refusal } from '../problem';

/** So many states may wait for a slow line before older ones are left out. */
const waiting = 4;
/** A browser whose stream ends comes back after 2 to 5 s, not all of them at once. */
const [retryMs, retrySpreadMs] = [2000, 3000];
/** See Listener.until. */
const lastsMs = 2 * 60 * 60_000;

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // Compressed, a stream would cost three times the memory.
  'Cache-Control': 'no-transform, no-store',
  'X-Accel-Buffering': 'no',
};

/** @returns what a stream would say of itself */
export function headOfStream(): Response {
  return new Response(null, { headers });
}

/**
 * @param who a host's window, or a phone that has joined, or neither
 * @returns the stream; whatever ends it (the browser, the room, the server) leaves nothing behind
 * @throws {Refusal} 'no-such-room'
 */
export async function streamOf(live: Live, request: Request, code: string, who: { window: string | null; participant?: string }): Promise<Response> {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let late: Frame | undefined;
  let over = false;
  let unfollow = () => {};
  let gone = () => {};

  const write = ({ bytes }: Frame) => controller?.enqueue(bytes);

  function leave(): void {
    if (over) return;
    over = true;
    unfollow();
    gone();
    request.signal.removeEventListener('abort', leave);
    live.tick();
  }

  const listener: Listener = {
    window: who.window,
    rev: 0,
    until: live.now() + lastsMs,
    send(frame) {
      if (over) return;
      if (controller && (controller.desiredSize ?? 0) > 0) write(frame);
      else late = frame;
    },
    end() {
      if (over) return;
      try {
        if (late) write(late);
        controller?.close();
      } catch {
        // It was closed from the other side.
      }
      leave();
    },
  };

  const ended = await live.hub.follow(code, listener);
  if (!ended) throw new Refusal('no-such-room');
  unfollow = ended;
  if (who.participant) gone = live.presence.opened(code, who.participant);
  live.tick();
  if (request.signal.aborted) leave();
  else request.signal.addEventListener('abort', leave, { once: true });

  const body = new ReadableStream<Uint8Array>(
    {
      start(started) {
        controller = started;
        controller.enqueue(encoder.encode(`retry: ${retryMs + Math.floor(Math.random() * retrySpreadMs)}\n\n`));
        if (over) controller.close();
      },
      pull() {
        if (!late || over) return;
        const frame = late;
        late = undefined;
        write(frame);
      },
      cancel: leave,
    },
    { highWaterMark: waiting },
  );
  return new Response(body, { headers });
}
