// A folder for one test, removed after it.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes the folder with the files given: path to text, or to an object that becomes JSON. Returns where it is. */
export function temporaryFolder(files: Record<string, string | object> = {}): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'briefing-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}
