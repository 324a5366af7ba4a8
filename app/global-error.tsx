'use client';
// The page for a fault of the server, as the build keeps it: whole in itself, with its own head, because no layout stands around it.
import '@/app/styles/globals.css';

export default function GlobalErrorPage() {
  return (
    <html lang="en-GB">
      <head>
        <title>This page could not be drawn · GSOMIA, a briefing</title>
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <main className="page max-w-[40rem] pt-16">
          <h1 className="text-[2.25rem] leading-[2.5rem]">This page could not be drawn</h1>
          <p className="mt-5 font-serif text-20">The fault is ours, not yours. Nothing is lost; the rest of the briefing works.</p>
          <p className="mt-6">
            Load this page again in a minute, or go <a href="/">back to the cover</a>.
          </p>
        </main>
      </body>
    </html>
  );
}
