// oEmbed: a chart's address goes in, what shows it in another page comes out.
import type { NextRequest } from 'next/server';
import record from '@/.frozen/oembed.json';
import { oembed } from '@/components/figures/oembed';

export function GET({ nextUrl, headers }: NextRequest) {
  const host = headers.get('host');
  const { status, body } = oembed(nextUrl.searchParams, host ? `${nextUrl.protocol}//${host}` : nextUrl.origin, record);
  return Response.json(body, { status });
}
