// The way to the pointer and the pen, whose code is fetched when a hand first takes one up, in this window or in the other.
import type { Board, Marks } from './marks';

/** @param tell sends marks to the other window; @returns a board that is made at its first use */
export function marking(root: HTMLElement, tell: (marks: Marks) => void): Board {
  let board: Promise<Board> | undefined;
  // Without a network, and never used before: then there is none, and the talk goes on.
  const withBoard = (work: (board: Board) => void) =>
    void (board ??= import('./deckMarks').then(({ openBoard }) => openBoard(root, tell))).then(work, () => (board = undefined));
  return { turn: (tool) => withBoard(({ turn }) => turn(tool)), show: (marks) => withBoard(({ show }) => show(marks)) };
}
