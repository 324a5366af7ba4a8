// The page's own script: a module of enhance/, run once the page has been read.
import Script from 'next/script';
import { enhanceManifest } from './enhanceManifest';

/** @param props by: the entry, `reading` for enhance/reading.entry.ts */
export function Enhanced({ by }: { by: string }) {
  const address = enhanceManifest().modules[by];
  if (!address) throw new Error(`enhance/${by}.entry.ts does not exist`);
  if (staysNext()) return <Script type="module" src={address} strategy="afterInteractive" />;
  // A module waits for the end of the page by itself.
  // eslint-disable-next-line @next/next/no-sync-scripts -- the rule does not know modules
  return <script data-own="" type="module" src={address} />;
}

/** Whether the page keeps Next's own scripts: ours must then wait until React has taken the page over, or React would find what it did not write. */
function staysNext(): boolean {
  return process.env.NODE_ENV === 'development' || process.env.DOCUMENTS === 'off';
}
