'use client';
// A room in which React failed: whole in itself, with its own head, because no layout stands around it. Documents have fault/page.tsx.
import { Fault } from '@/components/layout/Fault';
import '@/app/styles/globals.css';

export default function GlobalErrorPage() {
  return (
    <html lang="en-GB">
      <head>
        <title>This page could not be drawn · GSOMIA, a briefing</title>
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <main>
          <Fault />
        </main>
      </body>
    </html>
  );
}
