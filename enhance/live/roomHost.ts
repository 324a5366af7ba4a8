// The room in a presenter's window, slides or speaker's view: opens it, hears its state, turns keys into commands; and counts hands where there is no room.
import { hosted } from '@/components/live/run/hostHere';
import { openHostLine, type HostLine } from '@/components/live/run/hostLine';
import { countKey, handsKey, questionForSlide, votingKey, wayOn } from '@/components/live/run/hostMoves';
import type { PageQuestion } from '@/components/live/run/pageQuestion';
import { calls } from '@/components/live/run/roomCalls';
import { shownCode } from '@/components/live/run/roomCode';
import type { LineNow } from '@/components/live/run/roomLine';
import { isOnWall } from '@/components/live/run/wallOf';
import { hasSecondStep } from '@/components/live/run/wallReveal';
import { shareShow, type SharedShow } from '@/components/live/run/wallShow';
import type { HostCommand, HostState, Wall } from '@/rooms/wire';
import type { DeckTools } from './deckTools';
import { runHands } from './handsHost';
import { kindOfKey } from './roomKey';
import { fetchQuestions } from './roomQuestions';

export type RoomKey = 'lobby' | 'vote' | 'hands';

/** What a window gives the room. */
export interface RoomView {
  /** What the window has of the deck already: taken from there, it is not fetched twice. */
  tools: DeckTools;
  role: 'deck' | 'speaker';
  /** What stands on the wall now; of a slide that has settled. */
  wall: () => Wall;
  /** The slide's chapter, which suggests the question. */
  chapter: () => string | undefined;
  /** Says something to a screen reader, and to the eye where there is something wrong. */
  say: (text: string) => void;
  warn: (text: string) => void;
  /** Shows the room over the slides, or puts it away. */
  room: (code: string | null, up: boolean) => void;
  hands: Parameters<typeof runHands>[0]['draw'];
  /** What → does next, in words; nothing where the slides go on by themselves. */
  next: (says: string) => void;
}

export interface RoomHost {
  press: (key: RoomKey) => void;
  /** @returns whether a key was the room's, so that the deck leaves it alone */
  takes: (event: KeyboardEvent) => boolean;
  /** The wall shows something else. */
  told: () => void;
}

/** Kept in the window, so that the room is there again after a reload. */
export const roomKept = 'deck-room';

const phases: Partial<Record<HostState['phase'], string>> = {
  open: 'The vote is open',
  closed: 'The vote is closed',
  hands: 'Hands are counted',
  revealed: 'The result is on the wall',
  ended: 'The room has ended',
};

export function runRoom(view: RoomView): RoomHost {
  let questions: readonly PageQuestion[] = [];
  let code: string | null = null;
  let line: HostLine | undefined;
  let shared: SharedShow | undefined;
  let now: LineNow<HostState> = { state: null, reach: 'joining', heardAt: 0 };
  let opening = false;
  /** The revision a command on its way was meant for: a second press of → meant the same. */
  let meantFor: number | undefined;
  let sent = '';
  const ready = fetchQuestions().then((all) => (questions = all));
  const chosen = () => questions.find(({ id }) => id === hosted.question()) ?? questionForSlide(questions, view.chapter());
  const hands = runHands({
    role: view.role,
    tools: view.tools,
    draw: view.hands,
    question: () => questionForSlide(questions, view.chapter()),
    questions: () => questions,
    say: view.say,
    next: view.next,
  });

  /** Whether the server can be asked now. */
  const reached = () => now.state !== null && (now.reach === 'live' || now.reach === 'asking');
  const asked = () => questions.find(({ id }) => id === now.state?.asked?.question);
  const isUp = () => isOnWall(now.state, { lobby: shared?.now().lobby ?? false });

  function follow(room: string) {
    code = room;
    view.tools.keepHere(roomKept, '1');
    shared = shareShow(room, view.role === 'deck', show);
    if (view.role === 'speaker') {
      shared.set({ counts: false });
      addEventListener('pagehide', () => shared?.set({ counts: true }));
    }
    view.room(code, false);
    line = openHostLine(room, hear);
  }

  function leave() {
    line?.close();
    shared?.close();
    line = shared = undefined;
    code = null;
    hosted.forget();
    now = { state: null, reach: 'joining', heardAt: 0 };
    view.room(null, false);
    view.next('');
  }

  function hear(heard: LineNow<HostState>) {
    const before = now.state?.phase;
    now = heard;
    const { state, reach } = heard;
    const phase = state?.phase;
    if (reach === 'gone' || reach === 'ended') {
      view.say(phases.ended ?? '');
      return leave();
    }
    if (phase && phase !== before && before) {
      if (phases[phase]) view.say(phases[phase]);
      if (phase === 'open' || phase === 'hands') shared?.set({ lobby: false });
    }
    if (state && !sent) told();
    show();
  }

  function show() {
    if (!code) return;
    view.room(code, isUp());
    const on = isUp() ? onward() : undefined;
    view.next(on?.says ?? '');
  }

  function onward(): { says: string; run: () => void } | undefined {
    if (!shared) return undefined;
    if (shared.now().lobby) return { says: 'Back to the slide', run: () => shared?.set({ lobby: false }) };
    const question = asked();
    if (now.state?.phase === 'revealed' && question && hasSecondStep(question) && !now.state.pollShown) {
      return { says: 'Show the poll', run: () => void send({ do: 'poll', shown: true }) };
    }
    const on = wayOn({ state: now.state, question });
    return on && { says: on.says, run: () => void send(on.command) };
  }

  async function send(command: HostCommand) {
    if (command.do !== 'count') meantFor = now.state?.rev;
    const refused = (await line?.command(command)) ?? '';
    meantFor = undefined;
    view.warn(refused);
  }

  async function open() {
    if (opening) return;
    opening = true;
    try {
      const room = await calls.openRoom();
      hosted.keep(room.code, room.recovery);
      follow(room.code);
      view.say(`Room ${shownCode(room.code)} is open`);
    } catch (fault) {
      view.warn(`${fault instanceof Error ? fault.message : 'No room could be opened.'} C counts raised hands without one.`);
    } finally {
      opening = false;
    }
  }

  /** Only what has settled, and only from the slides' own window: a phone sees what the class sees. */
  function told() {
    if (view.role !== 'deck' || !line) return;
    shared?.set({ chapter: view.chapter() ?? null });
    const wall = view.wall();
    const said = JSON.stringify(wall);
    if (said === sent || now.state?.wheel === 'another') return;
    sent = said;
    // What was refused is told again with the next state.
    void line.command({ do: 'show', ...wall }).then((refused) => refused && (sent = ''));
  }

  async function press(key: RoomKey) {
    await ready;
    if (key === 'hands' && (hands.isUp() || !code || !reached())) return hands.press();
    if (!code) await open();
    if (!code || !shared) return;
    if (key === 'lobby') shared.set({ lobby: !shared.now().lobby });
    const host = { state: now.state, question: chosen() };
    if (key === 'vote') {
      // The room was opened by this key: its first state is on its way.
      const command = votingKey(host) ?? (host.question && { do: 'open' as const, question: host.question.id });
      if (command) await send(command);
    }
    if (key === 'hands') for (const command of handsKey(host)) await send(command);
  }

  function takes(event: KeyboardEvent): boolean {
    if (hands.isUp()) return hands.takes(event);
    const { state } = now;
    if (!state || !isUp()) return false;
    const key = kindOfKey(event, view.tools);
    if (key?.is === 'digit' && state.phase === 'hands') {
      const command = countKey(asked()?.options ?? [], key.digit, key.down);
      if (command && !event.repeat) void send(command);
      return true;
    }
    if (key?.is === 'on') {
      if (!event.repeat && (meantFor === undefined || now.state?.rev !== meantFor)) onward()?.run();
      return true;
    }
    if (key?.is === 'back' || key?.is === 'leave') {
      if (event.repeat) return true;
      if (shared?.now().lobby) shared.set({ lobby: false });
      else if (key.is === 'back' && state.phase === 'revealed' && state.pollShown) void send({ do: 'poll', shown: false });
      else if (key.is === 'leave' && state.phase !== 'open' && state.phase !== 'hands') void send({ do: 'hide' });
      return true;
    }
    return false;
  }

  const kept = hosted.room();
  if (kept) follow(kept);
  return { press: (key) => void press(key), takes, told };
}
