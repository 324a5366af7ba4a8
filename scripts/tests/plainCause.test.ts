// What a computer says in codes is said in words, with the way out; a fault of the content is left as it is.
import { expect, it } from 'vitest';
import { plainCause } from '../terminal/plainCause.mjs';

it.each([
  ["ENOSPC: no space left on device, write '/site/.next/trace'", /^The disk is full\. Make room .* where \/site lies/],
  ['Error: No space left on device (os error 28)', /^The disk is full/],
  ["EROFS: read-only file system, mkdir '/site/.fonts'", /^\/site may not be written to by you.* Copy the folder/],
  ["EACCES: permission denied, open '/site/.fonts/made.json'", /^\/site may not be written to/],
  ['npm error code ENOTFOUND\nnpm error network request to https://registry.example/zod failed', /^The packages could not be fetched/],
  ['npm error code ENOSPC\nnpm error EPERM: operation not permitted', /^The disk is full/],
])('%j', (output, words) => {
  expect(plainCause(output, '/site')).toMatch(words);
});

it.each(['content/figures.yaml:12 · figure "polls": column "suport" is not in polls.csv', 'Type error: ENOSPCX', 'chapters/permissions.mdx: no such fact'])(
  '%j has its own cause',
  (output) => {
    expect(plainCause(output, '/site')).toBeUndefined();
  },
);
