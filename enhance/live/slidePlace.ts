// Which chapter a slide belongs to, by the deck's own mark on it.

export function slidePlace(id: string): { chapter: string | undefined } {
  return { chapter: document.getElementById(id)?.dataset.chapter };
}
