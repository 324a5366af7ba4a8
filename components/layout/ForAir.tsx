// The way from a chapter to what may be said of it on air.

export function ForAir({ chapter, className = '' }: { chapter: string; className?: string }) {
  return (
    <p className={`no-print text-15 ${className}`}>
      <a href={`/safe-to-say#${chapter}`} className="link">
        For air: safe to say
      </a>
    </p>
  );
}
