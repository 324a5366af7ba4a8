// Has the browser keep the site from a window that stands before people: as any page does, but nothing is said there of a new version.
import { askToKeep } from './askToKeep';

export function keepQuietly(): void {
  askToKeep();
}
