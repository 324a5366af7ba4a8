// A room's page keeps its scripts, and its policy names each of them by its hash.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { makeRoom } from '../documents/makeRoom.mjs';

const page = (head: string, body: string) => `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('names every inline script and style, and stands before the first of them', () => {
  const made = makeRoom(page('<style>p{color:red}</style><script src="/_next/a.js"></script>', '<p>Room</p><script>self.__next_f=[1]</script>'), '/live');
  const [meta = '', policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(made) ?? [];
  expect(policy).toContain(`script-src 'self' ${hash('self.__next_f=[1]')};`);
  expect(policy).toContain(`style-src ${hash('p{color:red}')};`);
  expect(policy).not.toContain('unsafe');
  expect(made.indexOf(meta)).toBeLessThan(made.indexOf('<style>'));
  expect(made.replace(meta, '')).toBe(page('<style>p{color:red}</style><script src="/_next/a.js"></script>', '<p>Room</p><script>self.__next_f=[1]</script>'));
});

it('refuses a style attribute, which the policy would forbid', () => {
  expect(() => makeRoom(page('', '<p style="color:red">Room</p>'), '/live')).toThrow('/live · <p>: a style attribute');
});
