// Whether to fetch no more than a reader asks for by hand: the reader wishes it, or the connection is slow.

/** Below this many megabits a second the chart library comes too late to be a help. */
const slow = 3;

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
  downlink?: number;
}

/** In the browser only. A browser that tells nothing of its connection is taken to have a good one. */
export function sparesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  const { saveData = false, effectiveType = '4g', downlink = slow } = connection ?? {};
  return matchMedia('(prefers-reduced-data: reduce)').matches || saveData || effectiveType !== '4g' || downlink < slow;
}
