// Breaks a text into lines of like length.

/**
 * @param {string} text broken at spaces only: not at hyphens, not at non-breaking spaces
 * @param {number} width the most a line may measure
 * @param {(line: string) => number} measure in the same unit
 * @returns {string[]} as few lines as fit, and those as even as can be; a word wider than a line stands alone
 */
export function wrapWords(text, width, measure) {
  const words = text.split(/[ \n]+/).filter(Boolean);
  const lines = filled(words, width, measure);
  if (lines.length < 2) return lines;
  let [low, high] = [width / lines.length, width];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    if (filled(words, middle, measure).length > lines.length) low = middle;
    else high = middle;
  }
  return filled(words, high, measure);
}

function filled(words, width, measure) {
  const lines = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
