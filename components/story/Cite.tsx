// A citation of a source itself, after the claim it carries.
import { Mark } from './Mark';

export function Cite({ mark }: { source: string; at?: string; mark?: string }) {
  return mark ? <Mark mark={mark} /> : null;
}
