// The words of a section that its slides, and its place in the printed pack, are made of.
import { Children, isValidElement, type ComponentProps, type ReactElement, type ReactNode } from 'react';

interface Words {
  children?: ReactNode;
}

export function SlidePoints({ children }: Words) {
  return <div className="slide-points-list">{children}</div>;
}

export function SlideNotes({ children }: Words & { importance?: string }) {
  return <>{children}</>;
}

export function SlideAnswer({ children }: Words & { question: string; importance?: string; takeHome?: boolean }) {
  return <>{children}</>;
}

export function SlideHeading({ children }: ComponentProps<'h2'>) {
  return <>{children}</>;
}

/** Its place is known from the outline. */
export function SlideFigure(_: { id: string }) {
  return null;
}

/** @returns the first of these words among a section's children */
export function picked<Props>(children: ReactNode, component: (props: Props) => ReactNode): ReactElement<ComponentProps<'h2'>> | undefined {
  return Children.toArray(children).find((child): child is ReactElement<ComponentProps<'h2'>> => isValidElement(child) && child.type === component);
}
