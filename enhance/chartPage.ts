// What a chart's own page can do besides the walk: sort its table, copy its code, copy its picture.
import { copyCode } from './copyCode';
import { copyImages } from './copyImage';
import { sortTables } from './sortHeads';

export function takeChartAway(): void {
  sortTables();
  copyCode();
  copyImages();
}
