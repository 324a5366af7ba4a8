// Everything may be read and indexed.
import type { MetadataRoute } from 'next';
import { site } from '@/components/layout/site';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${site.address}/sitemap.xml` };
}
