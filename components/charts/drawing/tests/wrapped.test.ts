// Where words break into lines.
import { expect, it } from 'vitest';
import { wrapped } from '../wrapped';

it.each([
  ['Both notes withdrawn', 34, ['Both notes withdrawn']],
  ['Notice suspended, six hours before expiry', 34, ['Notice suspended,', 'six hours before expiry']],
  ['when the other side asks; neither is obliged to share', 34, ['when the other side asks;', 'neither is obliged to share']],
  ['under the Japan–US agreement of 2007', 32, ['under the Japan–US', 'agreement of 2007']],
  ['one two three four', 8, ['one two', 'three', 'four']],
  ['incomprehensibilities', 5, ['incomprehensibilities']],
  ['', 5, ['']],
])('%s in lines of %i', (text, most, lines) => expect(wrapped(text, most)).toEqual(lines));
