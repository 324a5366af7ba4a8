// The words of a section that its slides are made of; SectionSlides picks them out and places what they hold.
import type { ComponentProps, ReactNode } from 'react';

interface Words {
  children?: ReactNode;
}

export function SlidePoints({ children }: Words) {
  return <div className="slide-points-list">{children}</div>;
}

export function SlideNotes({ children }: Words & { ask: string }) {
  return <>{children}</>;
}

export function SlideHeading({ children }: ComponentProps<'h2'>) {
  return <>{children}</>;
}

/** Its place is known from the outline. */
export function SlideFigure(_: { id: string }) {
  return null;
}

