// The help, the speaker's buttons and README name the keys that the deck heeds: a key moved in the map moves in all of them.
import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { commandOf, keysOf, type Command } from '../run/deckKeys';
import { helpLines, keyName } from '../keyHelp';
import { KeysDialog } from '../KeysDialog';
import { Speaker } from '../Speaker';

// The page's scripts are bundled before the build.
vi.mock('@/components/enhanced/Enhanced', () => ({ Enhanced: () => null }));

const commands = Object.keys(keysOf) as Command[];
/** Names as they are printed, back to what the keyboard says. */
const keyByName = new Map(commands.flatMap((command) => keysOf[command].map((key) => [keyName(key), key] as const)));
const asked = (name: string) => {
  const key = keyByName.get(name) ?? name;
  return key === 'Shift+ ' ? commandOf({ key: ' ', shiftKey: true }, true) : commandOf({ key }, true);
};
/** The names of keys in 'B or .', '→ ↓ Page Down', 'G, or a number and Enter', longest first. */
const namesIn = (text: string) => {
  const found: string[] = [];
  let rest = ` ${text} `;
  for (const name of [...keyByName.keys()].sort((a, b) => b.length - a.length)) {
    const alone = new RegExp(`(?<=[ ,])${name.replace(/[.?+]/g, '\\$&')}(?=[ ,]|$)`, 'g');
    // A comma that parts two names is no key.
    if (name === ',' ? / , /.test(` ${text} `) : alone.test(rest)) {
      found.push(name);
      if (name !== ',') rest = rest.replace(alone, '');
    }
  }
  return found;
};

describe('the help', () => {
  const shown = renderToStaticMarkup(createElement(KeysDialog));
  const lines = [...shown.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, keys = '', says = '']) => ({ keys, says }));
  const said = new Map(helpLines.map(({ says, command }) => [says, command]));

  it('has a line for each command, and Escape with what it shows', () => {
    expect(lines.map(({ says }) => said.get(says)).sort()).toEqual(commands.filter((command) => command !== 'leave').sort());
    expect(lines.find(({ says }) => says === 'All slides')?.keys).toBe('O or Esc');
  });

  it.each(lines)('“$keys” do what it says: $says', ({ keys, says }) => {
    const names = namesIn(keys);
    expect(names).not.toEqual([]);
    const does = said.get(says);
    // Enter after a number goes there, and Escape with nothing open shows all slides.
    const others: Partial<Record<Command, Command>> = { 'go-to': 'next', overview: 'leave' };
    for (const name of names) expect([does, others[does ?? 'next']], name).toContain(asked(name));
    for (const key of keysOf[does ?? 'next']) expect(names, keys).toContain(keyName(key));
  });

  it('says in words too which key puts a tool away', () => {
    expect(helpLines.find(({ command }) => command === 'pen')?.says).toBe('A pen to mark the slide with; M or Esc puts it away');
    expect([asked('M'), asked('Q'), asked('Esc')]).toEqual(['pen', 'pointer', 'leave']);
  });
});

it('no two commands have one key', () => {
  const all = commands.flatMap((command) => keysOf[command]);
  expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
});

describe('the speaker’s view', () => {
  const shown = renderToStaticMarkup(createElement(Speaker, null, ''));
  const buttons = [...shown.matchAll(/<button type="button" data-command="([^"]+)"[^>]*>(?:(?!<\/button>).)*?<kbd>(.*?)<\/kbd>/g)].map(([, command, key]) => ({
    command,
    key,
  }));

  it('has its keys on its buttons', () => expect(buttons.length).toBeGreaterThanOrEqual(11));

  it.each(buttons)('the button “$command” shows a key that does it: $key', ({ command, key }) => expect(asked(key ?? '')).toBe(command));

  it('goes to a slide by the key beside the choice', () => {
    const key = /Go to <kbd>(.*?)<\/kbd>/.exec(shown)?.[1] ?? '';
    expect(asked(key)).toBe('go-to');
  });
});

describe('README', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const table = /\| Key \| \|\n\|---\|---\|\n((?:\|.*\n)+)/.exec(readme)?.[1] ?? '';
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.split(' | ')[0]?.replace(/^\| /, '') ?? '');

  it('names every key of the deck', () => {
    const named = rows.flatMap(namesIn);
    expect([...keyByName.keys()].filter((name) => !named.includes(name))).toEqual([]);
  });

  it('names no key that does nothing', () => {
    const letters = rows.flatMap((row) => row.match(/(?<![\w+])([A-Z]|F\d+)(?!\w)/g) ?? []);
    expect(letters.filter((key) => !asked(key))).toEqual([]);
    expect(letters.length).toBeGreaterThanOrEqual(20);
  });
});
