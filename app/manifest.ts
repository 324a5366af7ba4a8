// What a browser needs to put the site among a device's applications.
import type { MetadataRoute } from 'next';
import { site } from '@/components/layout/site';

export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: site.name,
    short_name: 'GSOMIA',
    description: site.description,
    lang: 'en-GB',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    categories: ['education', 'news', 'politics'],
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/app/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/app/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/app/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    screenshots: [
      { src: '/app/screenshot-wide.png', sizes: '1280x800', type: 'image/png', form_factor: 'wide', label: 'The cover and the pact’s lifeline' },
      { src: '/app/screenshot-narrow.png', sizes: '390x844', type: 'image/png', form_factor: 'narrow', label: 'The cover on a phone' },
    ],
    shortcuts: [
      { name: 'Present', url: '/present' },
      { name: 'Charts', url: '/charts' },
      { name: 'Search', url: '/search' },
    ],
  };
}
