// How wide words come out, and how they are broken into lines, where nothing can measure them: in pictures drawn before the build.

/** The page's sans takes 0.43 em on average, the system's faces up to 0.5. */
const widthOfLetter = 0.48;

/** @returns pixels, on the safe side */
export function textWidth(text: string, fontSize: number): number {
  return text.length * widthOfLetter * fontSize;
}

/** @returns the words in as few lines as fit into `width` pixels, about equally long; a longer word stands on a line of its own */
export function textLines(text: string, fontSize: number, width: number): string[] {
  const widest = broken(text, fontSize, width);
  for (let narrower = Math.min(width, textWidth(text, fontSize)) - fontSize; narrower > 0; narrower -= fontSize) {
    if (broken(text, fontSize, narrower).length > widest.length) return broken(text, fontSize, Math.min(width, narrower + fontSize));
  }
  return widest;
}

function broken(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
