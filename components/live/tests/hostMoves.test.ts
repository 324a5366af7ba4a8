// The host's keys in every phase, and the counting of hands without a room.
import { describe, expect, it } from 'vitest';
import { beginHands, countHand, handsBack, handsOn, handsTally } from '../run/handsCount';
import { countKey, handsKey, questionForSlide, votingKey, wayOn } from '../run/hostMoves';
import { shownCode, tidyCode } from '../run/roomCode';
import { isOnWall } from '../run/wallOf';
import { searchOfTalk, talkOfSearch } from '../run/wallTalk';
import { hostWith, moved, quiz, roundOf, stateWith, withdraw } from './testRoom';

const asked = (round: 1 | 2) => ({ question: 'withdraw', round, voted: 28 });
const counts = (...rounds: ReturnType<typeof roundOf>[]) => ({ question: 'withdraw', rounds, both: null, changed: null });
const held = counts(roundOf(1, 11, 12, 5));

describe('V', () => {
  it.each([
    ['opens the question of the slide', hostWith(), { do: 'open', question: 'withdraw' }],
    ['closes what is open', hostWith({ phase: 'open', asked: asked(1) }), { do: 'close' }],
    ['ends a count of hands', hostWith({ phase: 'hands', asked: asked(1) }), { do: 'close' }],
    [
      'opens the second round once the first has been held',
      hostWith({ phase: 'following', asked: asked(1), counts: held }),
      { do: 'second-round', question: 'withdraw' },
    ],
    [
      'opens the first again where nobody voted',
      hostWith({ phase: 'closed', asked: asked(1), counts: counts(roundOf(1, 0, 0, 0)) }),
      { do: 'open', question: 'withdraw' },
    ],
    [
      'opens the second again',
      hostWith({ phase: 'closed', asked: asked(2), counts: counts(roundOf(1, 11, 12, 5), roundOf(2, 1, 0, 0)) }),
      { do: 'open', question: 'withdraw' },
    ],
  ] as const)('%s', (_, state, command) => {
    expect(votingKey({ state, question: withdraw })).toEqual(command);
  });

  it('does nothing in a room that has ended, or without a question', () => {
    expect(votingKey({ state: hostWith({ phase: 'ended' }), question: withdraw })).toBeUndefined();
    expect(votingKey({ state: hostWith(), question: undefined })).toBeUndefined();
  });

  it('asks what moved the class once', () => {
    const state = hostWith({ phase: 'closed', asked: { question: 'moved', round: 1, voted: 9 }, counts: { ...held, question: 'moved' } });
    expect(votingKey({ state, question: moved })).toEqual({ do: 'open', question: 'moved' });
  });
});

describe('C', () => {
  it('counts the first option’s hands, and ends the count', () => {
    expect(handsKey({ state: hostWith(), question: withdraw })).toEqual([{ do: 'hands', option: 'first', question: 'withdraw' }]);
    expect(handsKey({ state: hostWith({ phase: 'hands', asked: asked(1) }), question: withdraw })).toEqual([{ do: 'close' }]);
  });

  it('counts the second round after the first', () => {
    const [first, second] = handsKey({ state: hostWith({ asked: asked(1), counts: held }), question: withdraw });
    expect([first, second]).toEqual([
      { do: 'second-round', question: 'withdraw' },
      { do: 'hands', option: 'first', question: 'withdraw' },
    ]);
  });

  it('a digit counts up, with Shift down; one beyond the options nothing', () => {
    expect(countKey(withdraw.options, 2, false)).toEqual({ do: 'count', option: 'second', by: 1 });
    expect(countKey(withdraw.options, 2, true)).toEqual({ do: 'count', option: 'second', by: -1 });
    expect(countKey(withdraw.options, 4, false)).toBeUndefined();
  });
});

it('→ closes, goes back for the talk, reveals after the second round, and leaves the deck alone else', () => {
  const on = (change: Parameters<typeof hostWith>[0], question = withdraw) => wayOn({ state: hostWith(change), question })?.command;
  expect(on({ phase: 'open', asked: asked(1) })).toEqual({ do: 'close' });
  expect(on({ phase: 'closed', asked: asked(1) })).toEqual({ do: 'hide' });
  expect(on({ phase: 'closed', asked: asked(2) })).toEqual({ do: 'reveal' });
  expect(on({ phase: 'closed', asked: asked(1) }, moved)).toEqual({ do: 'reveal' });
  expect(on({ phase: 'revealed', asked: asked(2) })).toEqual({ do: 'hide' });
  expect(on({ phase: 'following', asked: asked(1) })).toBeUndefined();
  expect(on({ phase: 'hands', asked: asked(1), hands: { option: 'first', counts: {} } })).toEqual({ do: 'hands', option: 'second' });
  expect(on({ phase: 'hands', asked: asked(1), hands: { option: 'none', counts: {} } })).toEqual({ do: 'close' });
});

it('a slide suggests its chapter’s published poll, else any, else what its chapter has', () => {
  expect(questionForSlide([quiz, withdraw], 'dispute')).toBe(withdraw);
  expect(questionForSlide([quiz, withdraw], 'other')).toBe(withdraw);
  expect(questionForSlide([moved, { ...quiz, chapter: 'other' }], 'other')?.id).toBe('quiz');
  expect(questionForSlide([], 'other')).toBeUndefined();
});

describe('hands without a room', () => {
  const count = (digits: string, state = beginHands(withdraw, null)) =>
    [...digits].reduce((hands, digit) => countHand(hands, withdraw, Number(digit), 1), state);
  const toEnd = (state: ReturnType<typeof count>) => {
    let hands = { ...state, at: withdraw.options.length - 1 };
    hands = handsOn(hands, withdraw) as typeof hands;
    return hands;
  };

  it('counts two rounds and reveals both, as a room does', () => {
    const first = toEnd(count('11223'));
    expect(first.phase).toBe('talk');
    const second = toEnd(count('1222', beginHands(withdraw, first)));
    expect(second.phase).toBe('class');
    const { rounds, both, changed } = handsTally(second);
    expect(rounds).toEqual([roundOf(1, 2, 2, 1, 'hands'), roundOf(2, 1, 3, 0, 'hands')]);
    expect([both, changed]).toEqual([null, null]);
    const poll = handsOn(second, withdraw);
    expect(poll?.phase).toBe('poll');
    expect(poll && handsOn(poll, withdraw)).toBeNull();
    expect(poll && handsBack(poll).phase).toBe('class');
  });

  it('never falls below nought, and takes no digit without an option', () => {
    const begun = beginHands(withdraw, null);
    expect(countHand(begun, withdraw, 1, -1).rounds[0]?.counts.first).toBe(0);
    expect(countHand(begun, withdraw, 9, 1)).toBe(begun);
  });

  it('a question asked once is revealed after its first round', () => {
    const begun = beginHands(moved, null);
    expect(handsOn({ ...begun, at: 2 }, moved)?.phase).toBe('class');
  });

  it('another question begins anew', () => {
    expect(beginHands(quiz, toEnd(count('1'))).question).toBe('quiz');
  });
});

it('a code is typed as one likes and shown in two groups', () => {
  expect([tidyCode(' k7p mq4 '), tidyCode('K7P-MQ4X'), tidyCode('ｋ７ｐ')]).toEqual(['K7PMQ4', 'K7PMQ4', 'K7P']);
  expect(shownCode('K7PMQ4')).toBe('K7P MQ4');
});

it('a talk travels as its minutes or as its part of the address', () => {
  for (const search of ['', '?minutes=10', '?chapter=us-pressure', '?minutes=45&chapter=background']) expect(searchOfTalk(talkOfSearch(search))).toBe(search);
  expect(talkOfSearch('?minutes=10')).toBe('10');
});

it('the room is on the wall when there is something to see of it', () => {
  expect(isOnWall(null, { lobby: true })).toBe(false);
  expect(isOnWall(stateWith(), { lobby: false })).toBe(false);
  expect(isOnWall(stateWith(), { lobby: true })).toBe(true);
  expect(isOnWall(stateWith({ phase: 'open', asked: asked(1) }), { lobby: false })).toBe(true);
  expect(isOnWall(stateWith({ phase: 'ended' }), { lobby: true })).toBe(false);
});
