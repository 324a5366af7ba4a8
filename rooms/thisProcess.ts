// The one live room of this process: it outlives reloads of the code, and ends its streams when the process is asked to stop.
import frozen from '@/.frozen/roomQuestions.json';
import { Live } from './live';
import { logEvent } from './log';
import { Questions } from './questions';
import { readSettings } from './settings';

/** Streams would keep a server that is asked to stop from stopping; what else is under way has this long. */
const graceMs = 1400;

const key = Symbol.for('briefing.live');
const holder = globalThis as typeof globalThis & { [key]?: Live };

/** @returns the live room; the first call makes it, and opens nothing yet */
export function live(): Live {
  holder[key] ??= started();
  return holder[key];
}

function started(): Live {
  const room = new Live(readSettings(), new Questions(frozen));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(room));
  return room;
}

function stop(room: Live): void {
  setTimeout(() => process.exit(0), graceMs).unref();
  const streams = room.hub.listening;
  if (streams > 0) logEvent('streams closed', { count: streams });
  void room.close();
}
