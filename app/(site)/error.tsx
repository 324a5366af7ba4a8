'use client';
// Something failed while a page was drawn: says so in plain words and offers to try again.

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <div className="page max-w-[40rem] pt-16">
      <h1 className="text-[2.25rem] leading-[2.5rem]">This page could not be drawn</h1>
      <p className="mt-5 font-serif text-20">The fault is ours, not yours. Nothing is lost; the rest of the briefing works.</p>
      <p className="mt-6 flex gap-6">
        <button type="button" onClick={reset} className="cursor-pointer border border-ink px-4 py-2">
          Try again
        </button>
        <a href="/" className="self-center">
          Back to the cover
        </a>
      </p>
    </div>
  );
}
