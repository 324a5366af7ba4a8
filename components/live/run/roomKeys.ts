// The keys of a room: the deck's key map takes them over, the start page and the help say them.

/** By command, as `KeyboardEvent.key` has them. */
export const roomKeys = { lobby: ['j'], vote: ['v'], hands: ['c'] } as const;

export type RoomCommand = keyof typeof roomKeys;

/** What each does, for the help; no enhancer needs it. */
export const roomKeyWords: Readonly<Record<RoomCommand, string>> = {
  lobby: 'Opens a room, and shows or hides the way into it',
  vote: 'Opens a vote, closes it, opens the second round',
  hands: 'Counts raised hands; 1 to 4 count up, with Shift down',
};
