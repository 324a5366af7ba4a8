// The way from a chapter to what may be said of it on air, once someone has written that.
import { briefing } from '@/briefing/load';

export function ForAir({ chapter, className = '' }: { chapter: string; className?: string }) {
  if (!briefing().safeToSay.some(({ id }) => id === chapter)) return null;
  return (
    <p className={`no-print text-15 ${className}`}>
      <a href={`/safe-to-say#${chapter}`} className="link">
        For air: safe to say
      </a>
    </p>
  );
}
