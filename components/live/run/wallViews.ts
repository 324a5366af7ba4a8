// What the wall shows of a room before the result: the lobby, the vote, the hands being counted.
import type { RoomQuestion, RoomState, Round } from '@/rooms/wire';
import { draw, type Drawn } from './drawn';
import { qrPicture } from './qrPicture';
import { shownCode, spokenCode } from './roomCode';
import { isAskedTwice, roundName } from './roomSentences';

export interface JoinAddress {
  /** 'gsomia.example/join': as one types it. */
  shown: string;
  /** With the code: what a camera opens. */
  whole: string;
}

const lettersLarge = 24;

/** @returns how large an option or a title is set, by its length */
export function sizeOfTitle(title: string): string {
  return title.length > 120 ? 'wall-title wall-title-long' : title.length > 60 ? 'wall-title wall-title-middle' : 'wall-title';
}

function code(room: string, name: string): Drawn {
  return draw('p', { class: name }, draw('span', { 'aria-hidden': 'true' }, shownCode(room)), draw('span', 'sr-only', `Code: ${spokenCode(room)}`));
}

export function lobbyView(state: Pick<RoomState, 'code' | 'here' | 'locked'>, join: JoinAddress): Drawn {
  return draw(
    'div',
    'wall-page wall-lobby',
    draw('div', 'wall-qr', qrPicture(join.whole, 'QR code of the room')),
    draw(
      'div',
      'wall-ways',
      draw('h2', 'wall-lobby-title', 'Join on your phone'),
      draw('p', 'wall-address', join.shown),
      code(state.code, 'wall-code'),
      draw('p', 'wall-small', 'No account, no name.', draw('br', ''), 'Nothing is kept after 24 hours.'),
      draw('p', 'wall-here', draw('b', 'wall-figure', String(state.here)), ' here', state.locked ? '. The room is locked.' : ''),
    ),
  );
}

/** Open or closed: never a bar, a share or an order of arrival. */
export function votingView(state: Pick<RoomState, 'code' | 'here' | 'phase' | 'asked' | 'locked'>, question: RoomQuestion, join: JoinAddress): Drawn {
  const open = state.phase === 'open';
  const { voted = 0, round = 1 } = state.asked ?? {};
  const words = question.options.map(({ says }) => draw('li', '', says));
  const small = question.options.some(({ says }) => says.length > lettersLarge);
  const roundWords = isAskedTwice(question) ? `${roundName(round)}. ` : '';
  return draw(
    'div',
    'wall-page wall-voting',
    draw('div', 'wall-head', draw('h2', sizeOfTitle(question.title), question.title), question.wording && draw('p', 'wall-wording', question.wording)),
    draw(
      'div',
      'wall-middle',
      draw('ol', small ? 'wall-options wall-options-small' : 'wall-options', ...words),
      state.locked ? null : draw('div', 'wall-late', qrPicture(join.whole, 'QR code of the room'), code(state.code, 'wall-late-code')),
    ),
    draw(
      'div',
      'wall-counted',
      draw('p', '', draw('b', 'wall-figure', String(voted)), ` of ${Math.max(state.here, voted)} have voted`),
      draw('p', 'wall-small', `${roundWords}${open ? 'No result is shown yet.' : 'Voting is closed.'}`),
    ),
  );
}

export interface HandsShown {
  round: Round;
  /** The option whose hands are up. */
  option: string | undefined;
  /** None where the wall shall not say: a speaker's window is open, or the host hides them. */
  counts: Record<string, number> | null;
  /** Between the rounds of a question the counting may be over. */
  over?: boolean;
}

export function handsView(question: RoomQuestion, { round, option, counts, over = false }: HandsShown): Drawn {
  const at = question.options.findIndex(({ id }) => id === option);
  const counted = Object.values(counts ?? {}).reduce((all, count) => all + count, 0);
  const rows = question.options.map(({ id, says }, index) => {
    const isUp = !over && index === at;
    const count = counts && index <= at ? String(counts[id] ?? 0) : '';
    return draw(
      'li',
      isUp ? 'wall-hand wall-hand-up' : 'wall-hand',
      draw('kbd', 'wall-key', String(index + 1)),
      draw('span', says.length > lettersLarge ? 'wall-hand-says wall-hand-long' : 'wall-hand-says', says),
      draw('span', isUp ? 'wall-hand-now' : 'wall-hand-now wall-small', isUp ? 'Hands up' : !over && index === at + 1 ? 'next' : ''),
      draw('b', 'wall-hand-count', count),
    );
  });
  return draw(
    'div',
    'wall-page wall-hands',
    draw('div', 'wall-head', draw('h2', sizeOfTitle(question.title), question.title), question.wording && draw('p', 'wall-wording', question.wording)),
    draw('ol', 'wall-hand-rows', ...rows),
    draw(
      'div',
      'wall-foot',
      draw('p', '', `${isAskedTwice(question) ? `${roundName(round)}, counted` : 'Counted'} by hand`),
      draw('p', '', counts ? `${counted} counted so far` : 'No result is shown yet.'),
    ),
  );
}
