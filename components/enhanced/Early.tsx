// A script that runs where it stands, before what follows is painted; kept small, for its code is in every page that has it.
import { enhanceManifest } from './enhanceManifest';

interface EarlyProps {
  /** The file in enhance/early/: `theme`. */
  name: string;
  /** What the script reads of its own element, as `document.currentScript.dataset`: the code stays the same on every page. */
  data?: Readonly<Record<`data-${string}`, string>>;
}

export function Early({ name, data }: EarlyProps) {
  const code = enhanceManifest().early[name];
  if (code === undefined) throw new Error(`enhance/early/${name}.ts does not exist`);
  return <script data-own="" {...data} dangerouslySetInnerHTML={{ __html: code }} />;
}
