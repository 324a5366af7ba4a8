// The page's own script: a module of enhance/, run once the page has been read.
import Script from 'next/script';
import { enhanceManifest } from './enhanceManifest';

/** @param props by: the entry, `reading` for enhance/reading.entry.ts */
export function Enhanced({ by }: { by: string }) {
  const address = enhanceManifest().modules[by];
  if (!address) throw new Error(`enhance/${by}.entry.ts does not exist`);
  if (staysNext()) return <Script type="module" src={address} strategy="afterInteractive" />;
  // eslint-disable-next-line @next/next/no-sync-scripts -- a module waits for the whole page of its own accord
  return <script data-own="" type="module" src={address} />;
}

/** Whether the page keeps Next's own scripts: ours must then wait until React has taken the page over, or React would find what it did not write. */
function staysNext(): boolean {
  return process.env.NODE_ENV === 'development' || process.env.DOCUMENTS === 'off';
}
