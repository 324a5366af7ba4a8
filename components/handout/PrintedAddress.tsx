// A link whose address can be typed from paper.
import { site } from '@/components/layout/site';

export function PrintedAddress({ path }: { path: string }) {
  return <a href={path}>{new URL(path, site.address).href.replace(/^https?:\/\//, '').replace(/\/$/, '')}</a>;
}
