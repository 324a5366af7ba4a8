// What the one who runs the site may set for the live room, read from the environment.

export interface Settings {
  /** postgres://… for several instances; else a file, `file:…` or none for the one by default. */
  databaseUrl: string | undefined;
  /** Where each revision is posted for those who hold the phones in our place; `{code}` stands for the room's code; several may be given, divided by commas. */
  pushUrl: string | undefined;
  /** Sent as a bearer's token with each such post. */
  pushToken: string | undefined;
  /** Where phones are sent for their stream; `{code}` as above. */
  streamUrl: string | undefined;
  /** Whether what a proxy says of a request (X-Forwarded-…) is believed. */
  trustProxy: boolean;
  /** The site's address, where it is known: its origin is ours, too. */
  siteAddress: string | undefined;
}

/** @returns the settings; empty ones count as none */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const text = (name: string) => environment[name]?.trim() || undefined;
  return {
    databaseUrl: text('LIVE_DATABASE_URL'),
    pushUrl: text('LIVE_PUSH_URL'),
    pushToken: text('LIVE_PUSH_TOKEN'),
    streamUrl: text('LIVE_STREAM_URL'),
    trustProxy: !['', '0', 'false', 'no'].includes((environment.TRUST_PROXY ?? '').trim().toLowerCase()),
    siteAddress: text('SITE_ADDRESS'),
  };
}
