'use client';
// The evidence, sent once: the server draws it, and the browser keeps the HTML as it came.

/**
 * A server component is sent twice, as HTML and again as React's payload: for this page 90 kB more, compressed.
 * Nothing in it is ever drawn again, so in the browser this draws nothing: hydration leaves the inside of an element
 * alone whose HTML is set as a whole. That holds when the page is loaded, and every link of the site loads its page.
 * Scripts that work on it stand outside it.
 */
export function EvidenceOnce() {
  if (typeof window === 'undefined') {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would take the content into the browser's script
    const { EvidenceBody } = require('./EvidenceBody') as typeof import('./EvidenceBody');
    return (
      <div suppressHydrationWarning>
        <EvidenceBody />
      </div>
    );
  }
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
}
