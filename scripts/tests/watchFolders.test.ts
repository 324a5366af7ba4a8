// A change in a watched folder is noticed, once per burst.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { watchFolders } from '../terminal/watchFolders.mjs';
import { temporaryFolder } from './temporaryFolder';

it('calls back once for a file saved the way editors do, in a folder below too', async () => {
  const root = temporaryFolder({ 'content/data/polls.csv': 'a' });
  const onChange = vi.fn(async () => {});
  onTestFinished(await watchFolders([path.join(root, 'content'), path.join(root, 'missing')], onChange));
  const file = path.join(root, 'content', 'data', 'polls.csv');

  writeFileSync(`${file}.tmp`, 'b');
  renameSync(`${file}.tmp`, file);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 3000);

  await wait(400);
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('does not call back while a call is under way, but afterwards', async () => {
  const root = temporaryFolder({ 'content/facts.yaml': 'a' });
  mkdirSync(path.join(root, 'content', 'data'));
  let running = 0;
  let most = 0;
  const onChange = vi.fn(async () => {
    running += 1;
    most = Math.max(most, running);
    await wait(400);
    running -= 1;
  });
  onTestFinished(await watchFolders([path.join(root, 'content')], onChange));

  writeFileSync(path.join(root, 'content', 'facts.yaml'), 'b');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 3000);
  writeFileSync(path.join(root, 'content', 'facts.yaml'), 'c');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), 3000);
  expect(most).toBe(1);
});

it('notices a file in a folder that was made after the watch began', async () => {
  const root = temporaryFolder({ 'content/facts.yaml': 'a' });
  const onChange = vi.fn(async () => {});
  onTestFinished(await watchFolders([path.join(root, 'content')], onChange));
  mkdirSync(path.join(root, 'content', 'data'));
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 3000);
  writeFileSync(path.join(root, 'content', 'data', 'polls.csv'), 'a');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), 3000);
});
