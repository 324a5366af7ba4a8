// The page's own script: a module of enhance/, run once the page has been read.
import { enhanceManifest } from './enhanceManifest';

/** @param props by: the entry, `reading` for enhance/reading.entry.ts */
export function Enhanced({ by }: { by: string }) {
  const address = enhanceManifest().modules[by];
  if (!address) throw new Error(`enhance/${by}.entry.ts does not exist`);
  return <script data-own="" type="module" src={address} />;
}
