// A citation of a source itself, after the claim it carries.
import { Mark } from '@/components/note/Mark';

export function Cite({ mark, tail }: { source: string; at?: string; mark?: string; tail?: string }) {
  return (
    <>
      {tail}
      {mark && <Mark mark={mark} />}
    </>
  );
}
