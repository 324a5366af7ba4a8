// The page for a fault of the server: the build puts it in the place of Next's own, whose styles no policy allows.
import type { Metadata } from 'next';
import { Fault } from '@/components/layout/Fault';
import { SiteFrame } from '@/components/layout/SiteFrame';
import '@/app/styles/globals.css';

export const metadata: Metadata = { title: 'This page could not be drawn', robots: { index: false } };

export default function FaultPage() {
  return (
    <SiteFrame>
      <Fault />
    </SiteFrame>
  );
}
