// What a request is told when it is refused: RFC 9457, with a sentence for people.
import type { Problem, ProblemKind } from './wire';

const titles: Record<number, string> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

const kinds: Record<ProblemKind, [status: number, detail: string]> = {
  'no-such-room': [404, 'There is no such room. Please check the code on the wall.'],
  ended: [410, 'This room has ended, and what it held is deleted.'],
  'not-host': [403, 'Only the host of this room may do that.'],
  'not-joined': [403, 'Please join the room first.'],
  locked: [409, 'The presenter has locked the room: nobody new can join.'],
  full: [409, 'The room is full. Please tell the presenter, who can make more places.'],
  'not-open': [409, 'This question is not open for votes.'],
  'not-now': [409, 'This cannot be done at this point.'],
  'another-drives': [409, 'Another window is steering this room. Ask for the wheel there.'],
  'too-fast': [429, 'That was too fast. Please wait a moment.'],
  foreign: [403, 'This can only be asked from the briefing’s own pages.'],
  'not-json': [415, 'The request must be JSON.'],
  'too-long': [413, 'The request is too long.'],
  'not-understood': [400, 'The request was not understood.'],
  store: [503, 'Votes cannot be stored at the moment. What was counted before is safe.'],
  failed: [500, 'The server failed. Please try again.'],
};

/** A refusal, thrown where it is noticed and answered at the door. */
export class Refusal extends Error {
  readonly status: number;
  /**
   * @param kind what a page may act on
   * @param options detail: a better sentence than the kind's own; retryAfter: whole seconds
   */
  constructor(
    readonly kind: ProblemKind,
    readonly options: { detail?: string; retryAfter?: number } = {},
  ) {
    super(options.detail ?? kinds[kind][1]);
    this.status = kinds[kind][0];
  }
}

/** @returns the answer to a refused request; nobody keeps it */
export function problemOf({ kind, status, message, options }: Refusal): Response {
  const body: Problem = { type: 'about:blank', title: titles[status] ?? 'Error', status, detail: message, kind };
  const headers: Record<string, string> = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' };
  if (options.retryAfter !== undefined) headers['Retry-After'] = String(options.retryAfter);
  return new Response(JSON.stringify(body), { status, headers });
}
