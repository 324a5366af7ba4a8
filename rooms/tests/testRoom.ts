// A live room for a test: its questions, a clock of its own, and requests as browsers send them.
import { openRoom, recoverRoom, results, steerRoom } from '../answers/host';
import { join, mine, vote } from '../answers/audience';
import { answered } from '../answers/door';
import { state, stream } from '../answers/watch';
import { Live } from '../live';
import { out } from '../log';
import { Questions } from '../questions';
import type { Settings } from '../settings';
import type { Database } from '../store/database';
import { openStore } from '../store/openStore';
import type { HostCommand, HostState, RoomQuestion } from '../wire';

/** What was logged, in place of the terminal. */
export const logged: string[] = [];
out.write = (line) => void logged.push(line);

const bare = { wording: null, right: null, poll: null, chapter: null };
export const questions: RoomQuestion[] = [
  {
    ...bare,
    id: 'withdraw',
    kind: 'poll',
    title: 'Withdraw, or keep?',
    wording: 'Asked in August, =1+1',
    options: ['first', 'second', 'dont-know'].map((id) => ({ id, says: `Option, "${id}"`, side: null })),
    poll: {
      id: 'august',
      pollster: 'Realmeter',
      fieldwork: '6 August 2019',
      asked: 502,
      margin: 4.4,
      sameQuestion: true,
      shares: { first: 47.7, second: 39.3, 'dont-know': 13 },
    },
  },
  { ...bare, id: 'quiz-1', kind: 'quiz', title: 'Which?', options: ['1', '2', '3'].map((id) => ({ id, says: id, side: null })), right: '2' },
];

export const noSettings: Settings = {
  databaseUrl: undefined,
  pushUrl: undefined,
  pushToken: undefined,
  streamUrl: undefined,
  trustProxy: true,
  siteAddress: undefined,
};

/** A clock that goes on by itself, can be set forward, and can be held. */
export class Clock {
  ahead = 0;
  private held: number | undefined;
  now = () => (this.held ?? Date.now()) + this.ahead;
  hold() {
    this.held = Date.now();
  }
}

const host = 'briefing.example';
const routes = { recover: recoverRoom, host: steerRoom, 'results.csv': results, state, stream, join, mine, vote };
export type RouteName = keyof typeof routes;

export interface Ask {
  method?: string;
  body?: unknown;
  text?: string;
  cookie?: string;
  from?: string;
  headers?: Record<string, string>;
  query?: string;
  signal?: AbortSignal;
}

export function requestTo(path: string, { method, body, text, cookie, from = '192.0.2.1', headers, query = '', signal }: Ask = {}): Request {
  const sends = body !== undefined || text !== undefined;
  return new Request(`http://${host}${path}${query}`, {
    method: method ?? (sends ? 'POST' : 'GET'),
    headers: {
      host,
      'x-forwarded-for': from,
      ...(sends && { 'content-type': 'application/json', origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }),
      ...(cookie && { cookie }),
      ...headers,
    },
    ...(sends && { body: text ?? JSON.stringify(body) }),
    ...(signal && { signal }),
  });
}

export class TestRoom {
  readonly clock = new Clock();
  readonly live: Live;

  constructor(settings: Partial<Settings>, open: (databaseUrl: string | undefined) => Promise<Database> = openStore) {
    this.live = new Live({ ...noSettings, ...settings }, new Questions(questions), this.clock.now, open);
  }

  create(ask: Ask = {}): Promise<Response> {
    return answered(() => openRoom(this.live, requestTo('/api/live', { body: {}, ...ask })));
  }

  ask(code: string, route: RouteName, ask: Ask = {}): Promise<Response> {
    const posts = ['recover', 'host', 'join', 'vote'].includes(route);
    const request = requestTo(`/api/live/${code}/${route}`, { ...(posts && ask.text === undefined && { body: {} }), ...ask });
    return answered(() => routes[route](this.live, request, code));
  }

  /** Opens a room and gives back how to steer it. */
  async open() {
    const answer = await this.create();
    const { code, recovery, state: opened } = (await answer.json()) as { code: string; recovery: string; state: HostState };
    const cookie = cookieOf(answer);
    const command = (said: HostCommand, window = 'deck-1') => this.ask(code, 'host', { body: { ...said, window }, cookie });
    const steer = async (said: HostCommand, window?: string) => (await (await command(said, window)).json()) as HostState;
    return { code, recovery, opened, cookie, command, steer };
  }

  /** A phone that has joined. */
  async phone(code: string, from?: string) {
    const answer = await this.ask(code, 'join', { from });
    const cookie = cookieOf(answer);
    const choose = (question: string, choice: string, round: 1 | 2 = 1) => this.ask(code, 'vote', { body: { question, round, choice }, cookie, from });
    return { cookie, choose, status: answer.status };
  }
}

/** @returns the cookie an answer sets, as a browser sends it back */
export function cookieOf(answer: Response): string {
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** A stream read as a browser does, event by event. */
export class Events {
  /** All that came, as it came. */
  raw = '';
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  private seen = 0;

  constructor(answer: Response) {
    if (!answer.body) throw new Error(`no stream: ${answer.status}`);
    this.reader = answer.body.getReader();
  }

  /** @returns the next state; undefined when the stream has ended */
  async next<T>(): Promise<T | undefined> {
    for (;;) {
      const event = this.raw.slice(this.seen).match(/event: state\nid: \d+\ndata: (.*)\n\n/);
      if (event?.[1]) {
        this.seen += (event.index ?? 0) + event[0].length;
        return JSON.parse(event[1]) as T;
      }
      const { done, value } = await this.reader.read();
      if (done) return undefined;
      this.raw += new TextDecoder().decode(value);
    }
  }

  /** @returns the first state that fits */
  async until<T>(fits: (state: T) => boolean): Promise<T> {
    for (;;) {
      const state = await this.next<T>();
      if (state === undefined) throw new Error('the stream has ended');
      if (fits(state)) return state;
    }
  }

  close(): Promise<void> {
    return this.reader.cancel();
  }
}
