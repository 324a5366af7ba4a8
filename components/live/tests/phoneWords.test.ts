// What a phone says, state by state: one sentence each, and three different ones for three kinds of trouble.
import { describe, expect, it } from 'vitest';
import { phoneSays, type PhoneNow } from '../run/phoneWords';
import { stateWith, withdraw } from './testRoom';

const asked = { question: 'withdraw', round: 1, voted: 19 } as const;
const own = [{ question: 'withdraw', round: 1 as const, choice: 'second' }];
const now = (change: Partial<PhoneNow> = {}): PhoneNow => ({
  state: stateWith(),
  reach: 'live',
  age: 0,
  votes: [],
  question: withdraw,
  place: '4 of 20',
  behind: false,
  ...change,
});
const open = stateWith({ phase: 'open', asked });

describe('in each state of the room', () => {
  it.each([
    ['waiting', now(), 'slide', 'Live, 4 of 20', 'You are in.', 'The next question appears here by itself.'],
    ['looking back', now({ behind: true }), 'slide', 'Looking back', 'You are in.', 'The next question appears here by itself.'],
    ['open', now({ state: open }), 'vote', 'First round, open', '', /change it while the vote is open/],
    ['voted', now({ state: open, votes: own }), 'vote', 'First round, open', 'Your vote is in: Keep.', 'No result is shown until the reveal.'],
    ['second round', now({ state: stateWith({ phase: 'open', asked: { ...asked, round: 2 } }), votes: own }), 'vote', 'Second round, open', '', /change it/],
    ['hands', now({ state: stateWith({ phase: 'hands', asked }) }), 'hands', 'First round, hands', 'Hands are counted.', /raise your hand/],
    [
      'closed',
      now({ state: stateWith({ phase: 'closed', asked }), votes: own }),
      'closed',
      'First round, closed',
      'The vote is closed.',
      /^Your answer: Keep\./,
    ],
    ['revealed', now({ state: stateWith({ phase: 'revealed', asked }), votes: own }), 'revealed', 'Revealed', 'The result is here.', 'Your answer: Keep.'],
    ['ended', now({ state: stateWith({ phase: 'ended' }) }), 'ended', 'Ended', 'This room has ended.', /deleted/],
    ['no such room', now({ reach: 'gone', state: null }), 'gone', 'No such room', 'There is no room with this code.', /type the code again/],
    ['joining', now({ reach: 'joining', state: null }), 'joining', 'Joining', 'Joining the room.', /second/],
    [
      'blank',
      now({ state: stateWith({ wall: { talk: '', slide: 'cover', step: 1, screen: 'black' } }) }),
      'screen',
      'Live, 4 of 20',
      'You are in.',
      /blank for a moment/,
    ],
  ] as const)('%s', (_, given, view, where, receipt, more) => {
    const says = phoneSays(given);
    expect({ view: says.view, where: says.where, receipt: says.receipt }).toEqual({ view, where, receipt });
    expect(says.more).toMatch(more);
    expect(says.trouble).toBe(false);
  });
});

describe('what is wrong is said in three different sentences', () => {
  const voted = now({ state: open, votes: own });
  const troubles = [
    phoneSays({ ...voted, reach: 'offline' }),
    phoneSays({ ...voted, reach: 'unanswered' }),
    phoneSays({ ...voted, state: { ...open, presenter: 'away' } }),
  ];

  it('each at the top, each with its own remedy', () => {
    expect(troubles.map(({ top }) => top)).toEqual(['You are offline', 'The server does not answer', 'The presenter is away']);
    expect(new Set(troubles.map(({ more }) => more)).size).toBe(3);
    expect(troubles.every(({ trouble }) => trouble)).toBe(true);
  });

  it('a vote that was sent is safe, and none can be sent while the line is cut', () => {
    expect(troubles[0]).toMatchObject({ receipt: 'Your vote is safe: Keep.', canVote: false });
    expect(troubles[1]).toMatchObject({ receipt: 'Your vote is safe: Keep.', canVote: false });
    expect(troubles[2]).toMatchObject({ receipt: 'Your vote is in: Keep.', canVote: true });
  });

  it('nobody is told that a vote is safe that was never cast', () => {
    expect(phoneSays(now({ state: open, reach: 'offline' })).receipt).toBe('');
  });
});

it('says how old what is seen is, from twenty seconds on', () => {
  const cut = (age: number) => phoneSays(now({ state: open, reach: 'offline', age })).where;
  expect(cut(19)).toBe('First round, open');
  expect(cut(20)).toBe('20 seconds old');
  expect(cut(95)).toBe('95 seconds old');
});

it('a question asked once has no round', () => {
  expect(phoneSays(now({ state: open, question: { ...withdraw, kind: 'moved' } })).where).toBe('Open');
});
