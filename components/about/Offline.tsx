// What works without a network, for how long a browser keeps it, and the one file that needs no browser to remember anything.

import { Enhanced } from '@/components/enhanced/Enhanced';

export function Offline() {
  return (
    <>
      <p>
        After one visit a browser keeps the chapters, the charts, the talk with its speaker’s view, the handouts, the lessons, the sources and the search, in
        less than two megabytes. They then open, print and answer without a network, and are fetched anew when there is one. Files to download, single citations
        and a live room need a network.
      </p>
      <p role="status" data-offline-state="" />
      <Enhanced by="offlineState" />
      <p>
        A browser may forget what it keeps when its device runs short of room. An iPhone or an iPad forgets it after seven days of use without a visit, unless
        the site stands on the Home Screen (Share, then Add to Home Screen).{' '}
        <button type="button" data-keeps="" data-waits="" className="text-link underline underline-offset-4 cursor-pointer">
          Ask this browser not to forget
        </button>
      </p>
      <p>
        For a class, two files need nothing kept: <a href="/briefing.html">the whole briefing in one file</a>, and{' '}
        <a href="/briefing-student.html">the same for students, without the answers</a>. Save one on a stick and open it in any browser: it asks nothing of any
        network, and its talk runs by the keyboard.
      </p>
    </>
  );
}
