// What travels between a live room's server, its host's windows, its wall and its phones: shapes only, no behaviour.

/** 1 before the class has talked, 2 after. */
export type Round = 1 | 2;

/** What stands on the wall, as the deck tells it: only a settled slide is sent, never one passed over. */
export interface Wall {
  /** The preset ('10', '20', '45') or a talk of one's own, as in the deck's address. */
  talk: string;
  /** The slide's id, as in the deck's address. */
  slide: string;
  /** Counted from 1. */
  step: number;
  screen: 'slide' | 'black' | 'white';
}

/**
 * Where a room is. following: no question is open. open: one may vote. closed: no more votes, nothing shown.
 * hands: the host counts raised hands. revealed: the counts are shown. ended: the room is over.
 */
export type Phase = 'following' | 'open' | 'closed' | 'hands' | 'revealed' | 'ended';

/** How one round went: whole numbers of votes, never a share; a share is the page's to make, and only from ten votes on. */
export interface RoundCount {
  round: Round;
  counted: 'phones' | 'hands';
  /** By option id, in the question's order; an option nobody chose stands with 0. */
  counts: Record<string, number>;
  /** The sum of the counts. */
  voters: number;
}

export interface Tally {
  question: string;
  rounds: RoundCount[];
  /** How many voted in both rounds, and how many of them chose differently; null where a round was counted by hand or has not been held. */
  both: number | null;
  changed: number | null;
}

/** What everybody may know: phones, walls, caches. It holds no count by option before the reveal. */
export interface RoomState {
  code: string;
  /**
   * Rises with each change; an older one that arrives late is thrown away. The same one comes again at least every
   * 15 s, with a new `at` and all else as before: by it a phone knows how old its data is. It is taken, not thrown away.
   */
  rev: number;
  /** When the server made this frame, in ms since 1970. */
  at: number;
  phase: Phase;
  wall: Wall;
  /** The question before the class, and how many have voted in this round; for all but the host 0 while hands are counted, for it would tell the count. */
  asked: { question: string; round: Round; voted: number } | null;
  /** The option whose hands are being counted. For all but the host `counts` is {} until the reveal: see HostState. */
  hands: { option: string; counts: Record<string, number> } | null;
  /** Phones that have joined and have an open stream, or asked for /mine in the last 30 s: a phone that polls asks for it every 20 s. */
  here: number;
  locked: boolean;
  cap: number;
  /** Away: no host window has been heard for 20 s. */
  presenter: 'here' | 'away';
  /** Only while the phase is 'revealed'. */
  tally: Tally | null;
  /** Whether the published poll stands beside the class: the reveal's second step, by the host. Before it phones do not show the poll either. */
  pollShown: boolean;
  /** When the room and all in it are deleted, in ms since 1970. */
  expiresAt: number;
}

/** What a host's window knows besides; here `hands.counts` is filled. Never sent without the host's cookie. */
export interface HostState extends RoomState {
  /** The counts so far of the question before the class, whatever the phase. */
  counts: Tally | null;
  /** One window drives at a time. asked: it is yours, and another window has asked for it. Nobody's is the next window's that sends a command. */
  wheel: 'yours' | 'asked' | 'another';
  /** Until when the last clearing can be undone, in ms since 1970. */
  undoUntil: number | null;
}

/** What a phone knows of itself: its votes, by `question` and `round`. Sent to nobody else. */
export interface OwnVotes {
  votes: { question: string; round: Round; choice: string }[];
}

export type { RoomQuestion } from '@/briefing/schema/roomQuestion';

/**
 * POST /api/live/[code]/host, by a window with the host's cookie. Answers 200 with the HostState that came of it.
 * All but 'here', 'ask-wheel' and 'take-wheel' need the wheel (409, kind 'another-drives').
 */
export type HostCommand =
  | ({ do: 'show' } & Wall)
  /** Heartbeat, every 10 s. */
  | { do: 'here' }
  /** Opens voting, in the round the question has come to; one not asked before begins with the first. */
  | { do: 'open'; question: string }
  | { do: 'close' }
  /** Opens the second round of the question before the class, or of the one named: it need not have been opened again first. */
  | { do: 'second-round'; question?: string }
  /** The class alone; the poll comes with 'poll'. */
  | { do: 'reveal' }
  /** Shows the published poll beside the class that is revealed, or takes it away again. */
  | { do: 'poll'; shown: boolean }
  /** Back to following; counts stay. */
  | { do: 'hide' }
  /** Forgets the votes and hands of the question before the class, of both rounds, and begins with the first; 'undo' brings them back within ten seconds. */
  | { do: 'clear' }
  | { do: 'undo' }
  /** Counts hands for this option of the question before the class, or of the one named. A round with hands counted in it is a round by hands. */
  | { do: 'hands'; option: string; question?: string }
  | { do: 'count'; option: string; by: 1 | -1 }
  | { do: 'lock' }
  | { do: 'unlock' }
  | { do: 'cap'; people: number }
  | { do: 'ask-wheel' }
  | { do: 'give-wheel' }
  /** After 60 s without a sign of the driving window. */
  | { do: 'take-wheel' }
  /** Ends the room and deletes all it holds. */
  | { do: 'end' };

/*
 * POST /api/live                     { window? } → 201 { code, recovery, state: HostState }   opens a room; sets the host's cookie; recovery is a token shown once
 * POST /api/live/[code]/recover      { recovery, window } → 200 HostState         another laptop takes the room and the wheel; sets the host's cookie
 * GET  /api/live/[code]/state        → 200 RoomState, ETag, s-maxage=1            the fallback where streams are blocked
 * GET  /api/live/[code]/stream       event 'state', data RoomState, id rev        ?as=host with the host's cookie and ?window=<id>: HostState
 * POST /api/live/[code]/join         {} → 200 OwnVotes                            sets the participant's cookie; joining again keeps the place
 * GET  /api/live/[code]/mine         → 200 OwnVotes
 * POST /api/live/[code]/vote         { question, round, choice } → 200 OwnVotes   again while open: the later counts
 * POST /api/live/[code]/host         HostCommand & { window } → 200 HostState
 * GET  /api/live/[code]/results.csv  question, wording, option, round, count, how counted; host's cookie
 * GET  /api/live/questions           → 200 RoomQuestion[] without `right`; frozen at build
 * GET  /api/health                   → 200 or 503 { store: 'libsql' | 'postgres', state: 'well' | string }
 * The code in an address may be typed in small letters and with a space. A stream whose room ends sends a last state, phase 'ended', and closes.
 * A fault is application/problem+json: Problem, below.
 */

/** Why something was refused: what a page may act on. */
export type ProblemKind =
  | 'no-such-room' // 404
  | 'ended' // 410
  | 'not-host' // 403: no host's cookie, or another room's
  | 'not-joined' // 403: no participant's cookie, or one this room does not know
  | 'locked' // 409: nobody new may join
  | 'full' // 409: the cap is reached
  | 'not-open' // 409: the question, or this round of it, is not open
  | 'not-now' // 409: a command that means nothing in this phase
  | 'another-drives' // 409: another window has the wheel
  | 'too-fast' // 429, with Retry-After in seconds
  | 'foreign' // 403: asked by another site's page
  | 'not-json' // 415
  | 'too-long' // 413
  | 'not-understood' // 400: unknown field, choice or question; not JSON
  | 'store' // 503: the store is full, read-only, damaged, busy or out of reach; with Retry-After
  | 'failed'; // 500

/** RFC 9457, with one member more. */
export interface Problem {
  type: 'about:blank';
  /** The status in HTTP's words. */
  title: string;
  status: number;
  /** A sentence for people. */
  detail: string;
  kind: ProblemKind;
}
