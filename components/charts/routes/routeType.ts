// The sizes a route is drawn in.

export interface RouteType {
  text: number;
  /** From one line of words to the next. */
  line: number;
  /** How many times its plain size a capital’s shape is drawn. */
  shape: number;
  /** From the picture’s edge to the middle of the outer shapes. */
  edge: number;
  /** From the top of one route to the top of the next. */
  step: number;
  /** Letters that surely fit in a line across the picture. */
  most: number;
  /** On a slide since when and how often stand beside the name, which saves a line. */
  beside: boolean;
  /** On a phone the count has a line of its own, and the terms on either side begin at the picture’s edges. */
  stacked: boolean;
}
