// A section's points in brief: read first here, shown alone on a slide.
import type { ReactNode } from 'react';

export function InBrief({ children }: { children: ReactNode }) {
  return (
    <div className="in-brief">
      <p>In brief</p>
      {children}
    </div>
  );
}
