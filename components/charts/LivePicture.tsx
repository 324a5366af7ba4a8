// The live chart at the size its still was drawn in, scaled to the same box; it says when it has drawn.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Figure } from '@/content/model';
import { markClass, type PictureProps, type Size } from './picture';
import { pictures, sizeOf } from './registry';
import { ValueWalk } from './ValueWalk';

export interface LivePictureProps extends Pick<PictureProps, 'rows' | 'columns' | 'title' | 'view'> {
  kind: Figure['kind'];
  /** Fixed, or chosen by the box's width where it is left out. */
  size?: Size;
  onDrawn: () => void;
}

/** From this width of the box on the wide picture is shown; app/globals.css has the same in its container query. */
export const wideFrom = 520;

export function LivePicture({ kind, size, onDrawn, ...picture }: LivePictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const [boxWidth, setBoxWidth] = useState(0);
  const { Component, stops } = pictures[kind];
  const shown = size ?? (boxWidth < wideFrom ? 'narrow' : 'wide');
  const { width, height } = sizeOf(kind, shown, picture);
  const scale = boxWidth / width;

  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return;
    const measure = () => {
      // A hidden box keeps its width: shown again, its picture is there at once.
      const { width } = node.getBoundingClientRect();
      if (width > 0) setBoxWidth(width);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, []);

  // Recharts draws some frames after it mounts: the still stays until a mark is there.
  useEffect(() => {
    let frame = requestAnimationFrame(function look() {
      if (box.current?.querySelector(`.${markClass}`)) onDrawn();
      else frame = requestAnimationFrame(look);
    });
    return () => cancelAnimationFrame(frame);
  }, [onDrawn]);

  return (
    // A press would move the focus, and with it the tip, to the first value.
    <div ref={box} className="chart-live" style={{ height: height * scale }} onMouseDown={(event) => event.preventDefault()}>
      {boxWidth > 0 && (
        <ValueWalk stops={stops({ ...picture, size: shown })}>
          <div style={{ height: height * scale }}>
            <div style={{ position: 'relative', width, height, transform: `scale(${scale})`, transformOrigin: '0 0' }}>
              <Component key={shown} {...picture} width={width} height={height} size={shown} />
            </div>
          </div>
        </ValueWalk>
      )}
    </div>
  );
}
