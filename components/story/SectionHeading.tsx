// A section's heading, which is also the link to it.
import type { ComponentProps } from 'react';

export function SectionHeading({ id, children, ...rest }: ComponentProps<'h2'>) {
  return (
    <h2 id={id} {...rest}>
      <a href={`#${id}`}>{children}</a>
    </h2>
  );
}
