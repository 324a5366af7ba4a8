// A program run to its end: what it printed is shown when it fails, its cause in words where it is the computer's.
import { expect, it } from 'vitest';
import { runNode } from '../terminal/run.mjs';

const quiet = { cwd: process.cwd(), quiet: true };

it('shows what a quiet program printed, and how it ended', async () => {
  await expect(runNode(['-e', 'console.error("content/facts.yaml:12"); process.exit(3)'], quiet)).rejects.toThrow(
    /^content\/facts\.yaml:12\n\nnode .*ended with exit code 3$/s,
  );
});

it('says a full disk in words, and nothing of what was printed', async () => {
  const full = 'console.error("Error: ENOSPC: no space left on device, write\\n    at writeSync (node:fs:1:1)"); process.exit(1)';
  await expect(runNode(['-e', full], quiet)).rejects.toThrow(/^The disk is full\. [^\n]*$/);
});

it('does not believe npm that left files out', async () => {
  const npm = ['-e', 'console.error("npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write")'];
  await expect(runNode(npm, quiet)).resolves.toBeUndefined();
  await expect(runNode(npm, { ...quiet, failsOn: /TAR_ENTRY_ERROR/ })).rejects.toThrow(/^The disk is full/);
});

it('names a tied program as a person would', async () => {
  await expect(runNode(['-e', 'process.exit(1)'], { ...quiet, tied: true })).rejects.toThrow(/^node -e process\.exit\(1\) ended with exit code 1$/);
});
