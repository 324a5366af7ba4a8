// What this browser keeps of talks of one's own: the one that is being put together, and the words of those that were opened.
import { readWords, type OwnWords } from '@/briefing/ask/ownWords';

const draftKey = 'my-talk';
const beforeKey = 'my-talk-before';
const wordsKey = 'talk-words';

/** More talks than this with words of their own, and the oldest's are forgotten. */
const mostKept = 8;

/** @returns the talk being put together, or the one it took the place of, as a file's text */
export function keptDraft(which: 'now' | 'before' = 'now'): string | undefined {
  return read(which === 'now' ? draftKey : beforeKey);
}

/** @returns whether there was room, and leave, to keep it */
export function keepDraft(text: string, which: 'now' | 'before' = 'now'): boolean {
  return write(which === 'now' ? draftKey : beforeKey, text);
}

/** @returns the words kept under a mark */
export function keptWords(mark: string): OwnWords | undefined {
  const found = all().find(([kept]) => kept === mark);
  return found && readWords(JSON.stringify(found[1]));
}

/** @returns whether they are kept now; words that were kept before with their pictures stay as they are */
export function keepWords(mark: string, words: OwnWords): boolean {
  const before = all();
  const mine = before.find(([kept]) => kept === mark);
  const hasPictures = (kept: unknown) => JSON.stringify(kept).includes('data:image/');
  const others = before.filter(([kept]) => kept !== mark).slice(0, mostKept - 1);
  const wanted: [string, unknown] = mine && hasPictures(mine[1]) && !hasPictures(words) ? mine : [mark, words];
  // Where there is little room, older talks make it.
  for (let count = others.length; count >= 0; count = count > 0 ? Math.floor(count / 2) : -1) {
    if (write(wordsKey, JSON.stringify([wanted, ...others.slice(0, count)]))) return true;
  }
  return false;
}

function all(): [string, unknown][] {
  try {
    const kept: unknown = JSON.parse(read(wordsKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each): each is [string, unknown] => Array.isArray(each) && typeof each[0] === 'string') : [];
  } catch {
    return [];
  }
}

function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    // Full, or closed to this page.
    return false;
  }
}
