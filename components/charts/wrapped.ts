// Breaks words into lines by the count of their letters: a picture drawn without a browser cannot measure them.

/**
 * @param most letters to a line; a longer word stands alone on its line
 * @returns the lines; where a comma splits the text into two lines that fit, it breaks there
 */
export function wrapped(text: string, most: number): string[] {
  if (text.length <= most) return [text];
  const comma = text.indexOf(', ');
  const atComma = [text.slice(0, comma + 1), text.slice(comma + 2)];
  if (comma > 0 && atComma.every((part) => part.length <= most)) return atComma;
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = [...lines.slice(-1), word].join(' ');
    return lines.length > 0 && longer.length <= most ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}
