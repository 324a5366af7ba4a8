// The words of a PDF, page by page, as a reader of the paper meets them.
import { extractText } from 'unpdf';

/** @returns each page's letters and digits, without spaces, which a PDF keeps loosely */
export async function wordsOfPages(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
  return text.map(lettersOf);
}

/** @returns the letters and digits of a text, to look for in a page */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{Letter}\p{Number}]/gu, '');
}
