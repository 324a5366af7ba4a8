// What a hand points at or draws over a slide, as both windows of a pair tell it to each other.

export type Tool = 'pointer' | 'pen' | 'erase';

/** In thousandths of the slide's width and height. */
export interface Marks {
  spot?: [x: number, y: number] | undefined;
  /** Each x, y, x, y … */
  strokes: number[][];
}

export interface Board {
  /** Takes a tool up, or puts it away where it was up; `erase` wipes. */
  turn: (tool: Tool) => void;
  /** Shows what the other window's hand has drawn. */
  show: (marks: Marks) => void;
}
