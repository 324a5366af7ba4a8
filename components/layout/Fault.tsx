// What is said where a page could not be drawn: by the server's page for a fault, and by a room in which React failed.

export function Fault() {
  return (
    <div className="page max-w-text pt-16">
      <h1 className="text-29 leading-8.5">This page could not be drawn</h1>
      <p className="mt-5 font-serif text-20">The fault is ours, not yours. Nothing is lost; the rest of the briefing works.</p>
      <p className="mt-6">
        Load this page again in a minute, or go <a href="/">back to the cover</a>.
      </p>
    </div>
  );
}
