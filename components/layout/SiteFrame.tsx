// What stands around a page of the site: the way past the header, the header, the footer.
import type { ReactNode } from 'react';
import { Enhanced } from '@/components/enhanced/Enhanced';
import { SiteFooter } from './SiteFooter';
import { SiteHeader } from './SiteHeader';

export function SiteFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <SiteHeader />
      <main id="main">{children}</main>
      <SiteFooter />
      <Enhanced by="reading" />
    </>
  );
}
