// One line of JSON for each event of a room: for the one who runs the site. Nothing of a person and no secret stands in it.
import { createHmac, randomBytes } from 'node:crypto';

/** Of this process alone: lines on one room belong together, and its code, with which one could join, is not in them. */
const key = randomBytes(32);

/** Where the lines go; tests listen here. */
export const out = { write: (line: string): void => void process.stdout.write(line) };

export type LiveEvent =
  | 'room opened'
  | 'room ended'
  | 'rooms expired'
  | 'host recovered'
  | 'wheel changed hands'
  | 'question opened'
  | 'revealed'
  | 'votes cleared'
  | 'limited'
  | 'store opened'
  | 'store trouble'
  | 'push trouble'
  | 'push well'
  | 'streams closed'
  | 'failed';

/** @param said what there is to know of it: never a code, a token, an address, a vote */
export function logEvent(event: LiveEvent, said: { room?: string } & Record<string, string | number | undefined> = {}): void {
  const { room, ...rest } = said;
  const line = { at: new Date().toISOString(), live: event, ...(room && { room: labelOf(room) }), ...rest };
  out.write(`${JSON.stringify(line)}\n`);
}

/** @returns eight letters that stand for a room in the log */
export function labelOf(code: string): string {
  return createHmac('sha256', key).update(code).digest('hex').slice(0, 8);
}
