// Says each opinion in a sentence as a pointer passes over it or the arrow keys walk along the bar.
import { useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { Opinion } from './opinions';

interface OpinionWalkProps {
  opinions: readonly Opinion[];
  /** What the bar's full length stands for, in per cent. */
  whole: number;
  children: ReactNode;
}

export function OpinionWalk({ opinions, whole, children }: OpinionWalkProps) {
  const [at, setAt] = useState<number>();
  const last = opinions.length - 1;
  const opinion = at === undefined ? undefined : opinions[at];

  const middle = opinion ? opinion.from + opinion.share / 2 : 0;
  const side = middle > whole / 2 ? { right: 0 } : { left: `${(100 * (opinion?.from ?? 0)) / whole}%` };

  function point({ currentTarget, clientX }: MouseEvent<HTMLElement>) {
    const { left, width } = currentTarget.getBoundingClientRect();
    const share = (whole * (clientX - left)) / width;
    const found = opinions.findLastIndex(({ from }) => from <= share);
    setAt(Math.max(0, found));
  }

  function walk(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) setAt((now) => Math.min(last, Math.max(0, now === undefined ? 0 : now + step)));
    if (event.key === 'Escape') setAt(undefined);
  }

  return (
    <div
      className="chart-walk"
      onMouseMove={point}
      onMouseLeave={() => setAt(undefined)}
      onKeyDown={walk}
      onFocus={() => setAt((now) => now ?? 0)}
      onBlur={() => setAt(undefined)}
    >
      {children}
      {/* Above the picture, where it covers none of it. */}
      <p className="chart-tip" role="status" style={{ position: 'absolute', bottom: '100%', ...side }}>
        {opinion?.sentence}
      </p>
    </div>
  );
}
