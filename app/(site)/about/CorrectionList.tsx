// What was corrected, newest first: what it said, what it says now, and why; or that nothing was.
import { firstAppeared, pathOf, titleOf } from '@/briefing/export/citable';
import { corrected, type Correction } from '@/briefing/check/corrections';
import { formatDate } from '@/briefing/write/dates';
import { briefing } from '@/briefing/load';

export function CorrectionList() {
  const all = briefing();
  if (all.corrections.length === 0) {
    return (
      <p>
        No correction has been made since this briefing first appeared, on {formatDate(firstAppeared(all))}. When one is, it will be listed here with its date,
        the earlier wording and the reason, and sent to the <a href="/feed.xml">feed</a>.
      </p>
    );
  }
  return (
    <>
      <p>
        Newest first. They also come by <a href="/feed.xml">feed</a>.
      </p>
      <ol className="correction-list">
        {all.corrections.map((correction) => (
          <Entry key={correction.id} correction={correction} />
        ))}
      </ol>
    </>
  );
}

function Entry({ correction }: { correction: Correction }) {
  const all = briefing();
  const what = corrected(correction);
  const rows = [
    ['Before', correction.before],
    ['Now', correction.after],
    ['Why', correction.reason],
  ] as const;
  return (
    <li id={`correction-${correction.id}`}>
      <p>
        <strong>
          <time dateTime={correction.date}>{formatDate(correction.date)}</time>
        </strong>
        , {what.kind}: <a href={pathOf(what)}>{titleOf(all, what)}</a>
      </p>
      <dl>
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
