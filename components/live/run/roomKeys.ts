// The keys of a room, as its start page and the deck's help say them.

export const roomKeys = [
  { command: 'lobby', keys: 'J', says: 'Opens a room, and shows or hides the way into it' },
  { command: 'vote', keys: 'V', says: 'Opens a vote, closes it, opens the second round' },
  { command: 'hands', keys: 'C', says: 'Counts raised hands; 1 to 4 count up, with Shift down' },
] as const;
