// Words with a hyphen that stay whole.
import { expect, it } from 'vitest';
import { wholeWords } from '../wholeWords';

it.each([
  ['What came next was three-way', 'What came next was three-\u2060way'],
  ['Kim Hyun-chong, 2016-17', 'Kim Hyun-\u2060chong, 2016-\u206017'],
  ['a dash – or two - stays free', 'a dash – or two - stays free'],
])('“%s”', (text, whole) => expect(wholeWords(text)).toBe(whole));
