// Breaks words into lines by the count of their letters: a picture drawn without a browser cannot measure them.

/**
 * @param most letters to a line; a longer word stands alone on its line
 * @returns as few lines as will do, of about the same length; where a comma or semicolon splits the text into two that fit, there
 */
export function wrapped(text: string, most: number): string[] {
  if (text.length <= most) return [text];
  const clause = /^([^,;]*[,;]) (.*)$/.exec(text)?.slice(1) ?? [];
  if (clause.length === 2 && clause.every((part) => part.length <= most)) return clause;
  const lines = filled(text, most);
  let narrower = most;
  while (narrower > 1 && filled(text, narrower - 1).length === lines.length) narrower -= 1;
  return filled(text, narrower);
}

function filled(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = [...lines.slice(-1), word].join(' ');
    return lines.length > 0 && longer.length <= most ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}
