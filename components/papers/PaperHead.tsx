// A paper's head-note: who, when, to whom, why it matters; and the way to those who speak.
import { Unbroken } from '@/components/story/Unbroken';
import { briefing } from '@/content/load';
import type { Paper } from '@/content/papers';

export function PaperHead({ paper: { head, by } }: { paper: Pick<Paper, 'head' | 'by'> }) {
  const rows: [string, string][] = [
    ['Who', head.who],
    ['When', head.when],
    ['To whom', head.to],
    ['Why it matters', head.why],
  ];
  return (
    <dl className="paper-head">
      {rows.map(([name, text], index) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Unbroken>{text}</Unbroken>
            {index === 0 && <Speakers by={by} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Speakers({ by }: { by: readonly string[] }) {
  const { termById } = briefing();
  return (
    <span className="paper-speakers no-print">
      {by.flatMap((id) => termById.get(id) ?? []).map(({ id, name }) => (
        <a key={id} href={`/glossary#${id}`}>
          <Unbroken>{name}</Unbroken>
        </a>
      ))}
    </span>
  );
}
