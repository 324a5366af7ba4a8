// Words with a hyphen that stay whole: set large, 'three-/way' in two lines reads as two thoughts.

/** Forbids a break where it stands, and is not seen. */
const joiner = '\u2060';

/** @returns the text with every hyphen between two letters or digits joined to what follows */
export function wholeWords(text: string): string {
  return text.replaceAll(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, `-${joiner}`);
}
