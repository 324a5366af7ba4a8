// Where words break into lines.
import { expect, it } from 'vitest';
import { wrapped } from '../wrapped';

it.each([
  ['Both notes withdrawn', 34, ['Both notes withdrawn']],
  ['Notice suspended, six hours before expiry', 34, ['Notice suspended,', 'six hours before expiry']],
  ['one two three four', 8, ['one two', 'three', 'four']],
  ['a, b and many more words than fit', 12, ['a, b and', 'many more', 'words than', 'fit']],
  ['incomprehensibilities', 5, ['incomprehensibilities']],
  ['', 5, ['']],
])('%s in lines of %i', (text, most, lines) => expect(wrapped(text, most)).toEqual(lines));
