// The sizes a map and the bars beside it are drawn in.

export interface MapType {
  text: number;
  map: { left: number; top: number; width: number; height: number };
  bars: { left: number; top: number; width: number; row: number };
  /** Of the marks of places. */
  shape: number;
}
