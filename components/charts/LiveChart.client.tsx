'use client';
// Keeps the still until a reader reaches for the chart (or, where asked, until it is on the screen), then puts the live chart in its place.
import { useCallback, useEffect, useId, useRef, useState, type ComponentType, type PointerEvent, type ReactNode } from 'react';
import type { LivePictureProps } from './LivePicture';
import { walkHint } from './picture';
import { sparesData } from './sparesData';

interface LiveChartProps extends Omit<LivePictureProps, 'onDrawn'> {
  /** The id of the text that says what the picture shows. */
  describedBy?: string;
  /** Live as soon as it is on the screen, unless the reader or the connection asks to spare data. */
  atOnce?: boolean;
  /** The still pictures. */
  children: ReactNode;
}

export function LiveChart({ children, describedBy, atOnce = false, ...chart }: LiveChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const woken = useRef(false);
  const pointer = useRef<{ clientX: number; clientY: number }>(undefined);
  const [Live, setLive] = useState<ComponentType<LivePictureProps>>();
  const [drawn, setDrawn] = useState(false);
  const hint = useId();
  const onDrawn = useCallback(() => setDrawn(true), []);

  const wake = useCallback(() => {
    if (woken.current) return;
    woken.current = true;
    import('./LivePicture').then(
      ({ LivePicture }) => setLive(() => LivePicture),
      // Without a network the still stays; the next touch tries again.
      () => void (woken.current = false),
    );
  }, []);

  // A view that is not chosen takes no room, so it is on no screen.
  useEffect(() => {
    if (!atOnce || !box.current || sparesData()) return;
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      wake();
    });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [atOnce, wake]);

  function point({ clientX, clientY }: PointerEvent) {
    pointer.current = { clientX, clientY };
    wake();
  }

  function leave({ pointerType }: PointerEvent) {
    // A finger leaves when it is lifted, yet its reader still points there.
    if (pointerType === 'mouse') pointer.current = undefined;
  }

  // What the reader reached with goes on to the live chart: the focus, or the place pointed at.
  useEffect(() => {
    const node = box.current;
    if (!drawn || !node) return;
    const at = pointer.current;
    if (node.matches(':focus-visible')) node.querySelector<SVGElement>('[tabindex="0"]')?.focus();
    else if (at) document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent('mousemove', { ...at, bubbles: true }));
  }, [drawn]);

  return (
    <div
      ref={box}
      className="chart"
      data-live={drawn || undefined}
      role="group"
      aria-label={chart.title}
      aria-describedby={[describedBy, hint].filter(Boolean).join(' ')}
      tabIndex={drawn ? -1 : 0}
      onPointerOver={point}
      onPointerLeave={leave}
      onTouchStart={wake}
      onFocus={wake}
    >
      {children}
      {Live && <Live {...chart} onDrawn={onDrawn} />}
      <span id={hint} className="chart-hint">
        {walkHint}
      </span>
    </div>
  );
}
