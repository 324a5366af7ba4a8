// Tells whether anything in a content folder has changed since it was read.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Names, sizes and times of the content files: changes whenever one of them does. */
export function folderState(root: string): string {
  const files = ['', 'chapters', 'data'].flatMap((folder) => {
    const path = join(root, folder);
    return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
  });
  return files
    .filter((file) => /\.(ya?ml|mdx|csv|json)$/.test(file))
    .map((file) => {
      const { size, mtimeMs } = statSync(file);
      return `${file} ${size} ${mtimeMs}`;
    })
    .join('\n');
}
