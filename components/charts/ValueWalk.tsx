// Says each value of a picture in a sentence as a pointer comes near its mark or the arrow keys walk along them.
import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { keyed, placeOfTip, rectOfStop, stopNear, type Box } from './walking';
import { walkHint } from './picture';

interface ValueWalkProps {
  /** What is said at each stop; the marks of a stop carry its number as `data-stop`. */
  stops: readonly string[];
  children: ReactNode;
}

export function ValueWalk({ stops, children }: ValueWalkProps) {
  const walk = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ stop: number; box: Box; tip: CSSProperties }>();

  function go(stop: number | undefined) {
    const box = stop === undefined ? undefined : rectOfStop(walk.current, stop);
    setAt(stop === undefined || !box || !walk.current ? undefined : { stop, box, tip: placeOfTip(box, walk.current) });
  }

  // A pointer that left before the browser noticed that it had come sends no leave.
  const shown = at !== undefined;
  useEffect(() => {
    if (!shown) return;
    const leave = ({ target }: globalThis.MouseEvent) => {
      const node = walk.current;
      if (node && !node.contains(target as Node) && !node.contains(document.activeElement)) setAt(undefined);
    };
    document.addEventListener('mousemove', leave);
    return () => document.removeEventListener('mousemove', leave);
  }, [shown]);

  function point({ clientX, clientY }: MouseEvent) {
    go(stopNear(walk.current, clientX, clientY));
  }

  function press(event: KeyboardEvent) {
    const next = keyed(event.key, at?.stop, stops.length);
    if (next === 'none') return;
    event.preventDefault();
    go(next);
  }

  return (
    <div
      ref={walk}
      className="chart-walk"
      role="application"
      aria-label={walkHint}
      tabIndex={0}
      onMouseMove={point}
      onMouseLeave={() => go(undefined)}
      onKeyDown={press}
      onFocus={() => at === undefined && go(0)}
      onBlur={() => go(undefined)}
    >
      {children}
      {at && <div className="chart-at" style={at.box} />}
      {/* Always in the page: a live region that comes with its words is often not heard. */}
      <p className="sr-only" role="status">
        {at && stops[at.stop]}
      </p>
      {at && (
        <p className="chart-tip" aria-hidden="true" style={at.tip}>
          {stops[at.stop]}
        </p>
      )}
    </div>
  );
}
