// A recovery link as people paste and type it, and the one sentence for a wrong one.
import { describe, expect, it } from 'vitest';
import { readRecovery, recoveryFault, recoveryLink, wrongLink } from '../run/recoveryLink';
import { RoomFault } from '../run/roomCalls';

const token = 'hZ3_kQ9-vT1xYc7LmN2pRs4uWb6eDf8gHj0aKq5iOoA';
const room = { code: 'K7PMQ4', token };

describe('is read', () => {
  it.each([
    ['as it was shown', recoveryLink('https://gsomia.example', room)],
    ['with what a mail program did to it', ` https://gsomia.example/live#K7PMQ4.${token.slice(0, 20)}\n  ${token.slice(20)} `],
    ['without its address', `K7PMQ4.${token}`],
    ['typed in small letters, in two groups', `k7p mq4 . ${token}`],
    ['with a dash', `K7P-MQ4.${token}`],
  ])('%s', (_, typed) => {
    expect(readRecovery(typed)).toEqual(room);
  });
});

describe('is none', () => {
  it.each([
    ['nothing', ''],
    ['a code alone', 'K7PMQ4'],
    ['a link that was cut off', `https://gsomia.example/live#K7PMQ4.${token.slice(0, 42)}`],
    ['one with a letter too many', `K7PMQ4.${token}x`],
    ['another address', 'https://gsomia.example/join/K7PMQ4'],
    ['a sentence', 'The code is K7PMQ4, I think.'],
  ])('%s', (_, typed) => {
    expect(readRecovery(typed)).toBeNull();
  });
});

it('one sentence, whatever is wrong with it; what is wrong with the line keeps its own', () => {
  const kinds = ['no-such-room', 'ended', 'not-host', 'not-understood'] as const;
  expect(new Set(kinds.map((kind) => recoveryFault(new RoomFault('Another sentence.', kind))))).toEqual(new Set([wrongLink]));
  expect(recoveryFault(new RoomFault('You are offline.', 'offline'))).toBe('You are offline.');
  expect(recoveryFault(new RoomFault('Please wait.', 'too-fast'))).toBe('Please wait.');
});
