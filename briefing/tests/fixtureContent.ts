// A small sound content folder, copied for one test, to be spoilt in one place.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../../scripts/tests/temporaryFolder';
import { projectRoot } from '../../scripts/terminal/project.mjs';
import { ContentError } from '../schema/faults';
import type { Briefing } from '../briefing';
import { briefing } from '../load';

const fixture = fileURLToPath(new URL('fixture', import.meta.url));

/** A change to one file: a text that stands in it once, and what stands there instead; or the whole file. */
export type Edit = { file: string } & (
  { find: string; put: string } | { write: string } | { bytes: Uint8Array } | { copy: string } | { folder: true } | { remove: true }
);

/**
 * @param from the content folder to copy
 * @param folder where to; else into one that is removed after the test
 * @returns the folder of the copy, named `content` as faults name it
 */
export function copyOfContent(from = fixture, folder = temporaryFolder()): string {
  const root = join(folder, 'content');
  cpSync(from, root, { recursive: true });
  return root;
}

/** @throws when the text to be changed does not stand in the file exactly once: the test would test nothing */
export function applyEdit(root: string, edit: Edit): void {
  const path = join(root, edit.file);
  if ('remove' in edit) rmSync(path);
  else if ('write' in edit) writeFileSync(path, edit.write);
  else if ('bytes' in edit) writeFileSync(path, edit.bytes);
  else if ('folder' in edit) mkdirSync(path);
  else if ('copy' in edit) cpSync(join(root, edit.copy), path);
  else {
    const text = readFileSync(path, 'utf8');
    const parts = text.split(edit.find);
    if (parts.length !== 2) throw new Error(`"${edit.find}" stands ${parts.length - 1} times in ${edit.file}`);
    writeFileSync(path, parts.join(edit.put));
  }
}

/** @returns the lines of the ContentError that briefing() throws for the folder; none when it is sound */
export function faultsIn(root: string): string[] {
  try {
    briefing(root);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.split('\n').slice(1);
  }
}

/** @returns the fixture as it is */
export function fixtureBriefing(): Briefing {
  return briefing(fixture);
}

/** Where the project's own content lies. */
export const realContent = join(projectRoot, 'content');
