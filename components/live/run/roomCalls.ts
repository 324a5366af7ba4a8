// What a page asks of a live room's server: one function for each address of rooms/wire.ts, a fault as a sentence for people.
import type { HostCommand, HostState, OwnVotes, Problem, ProblemKind, Round } from '@/rooms/wire';

/** The server said no, or nothing. */
export class RoomFault extends Error {
  constructor(
    /** For people. */
    message: string,
    readonly kind: ProblemKind | 'unanswered' | 'offline',
    /** When to try again, in ms from now, where the server said so. */
    readonly again?: number,
  ) {
    super(message);
  }
}

/** No answer within so many milliseconds is none. */
const patience = 10_000;

/**
 * @param body sent as JSON by POST; without one the address is asked by GET
 * @throws a RoomFault
 */
export async function ask<T>(address: string, body?: unknown): Promise<T> {
  const answer = await fetch(address, {
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    credentials: 'same-origin',
    signal: AbortSignal.timeout(patience),
  }).catch(() => {
    throw navigator.onLine ? new RoomFault('The server does not answer.', 'unanswered') : new RoomFault('You are offline.', 'offline');
  });
  if (answer.ok) return (await answer.json()) as T;
  const problem = (await answer.json().catch(() => undefined)) as Partial<Problem> | undefined;
  const again = Number(answer.headers.get('Retry-After')) * 1000;
  throw new RoomFault(problem?.detail ?? 'The server does not answer.', problem?.kind ?? 'unanswered', again || undefined);
}

const at = (code: string, part = '') => `/api/live/${encodeURIComponent(code)}${part}`;

export interface OpenedRoom {
  code: string;
  /** Shown once. */
  recovery: string;
  state: HostState;
}

export const calls = {
  openRoom: () => ask<OpenedRoom>('/api/live', {}),
  recover: (code: string, recovery: string, window: string) => ask<HostState>(at(code, '/recover'), { recovery, window }),
  join: (code: string) => ask<OwnVotes>(at(code, '/join'), {}),
  mine: (code: string) => ask<OwnVotes>(at(code, '/mine')),
  vote: (code: string, vote: { question: string; round: Round; choice: string }) => ask<OwnVotes>(at(code, '/vote'), vote),
  host: (code: string, window: string, command: HostCommand) => ask<HostState>(at(code, '/host'), { ...command, window }),
  stateAddress: (code: string) => at(code, '/state'),
  streamAddress: (code: string, host?: { window: string }) => at(code, host ? `/stream?as=host&window=${encodeURIComponent(host.window)}` : '/stream'),
  resultsAddress: (code: string) => at(code, '/results.csv'),
};
