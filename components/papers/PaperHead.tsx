// A paper's head-note: who, when, to whom, why it matters.
import { Unbroken } from '@/components/story/Unbroken';
import type { Paper } from '@/briefing/schema/papers';

export function PaperHead({ paper: { head } }: { paper: Pick<Paper, 'head'> }) {
  const rows: [string, string][] = [
    ['Who', head.who],
    ['When', head.when],
    ['To whom', head.to],
    ['Why it matters', head.why],
  ];
  return (
    <dl className="paper-head">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Unbroken>{text}</Unbroken>
          </dd>
        </div>
      ))}
    </dl>
  );
}
