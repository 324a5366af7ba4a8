// What of a service worker's surroundings is used here: TypeScript's own description of them contradicts that of a page's.

interface Waits extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends Waits {
  readonly request: Request;
  readonly resultingClientId: string;
  /** The browser's own request, made while the worker was starting; nothing where it makes none. */
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

export interface AskedEvent extends Waits {
  readonly data: unknown;
  readonly source: OpenWindow | null;
  readonly ports: readonly MessagePort[];
}

export interface OpenWindow {
  readonly id: string;
  readonly url: string;
}

export interface WorkerScope {
  readonly location: Location;
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled?: boolean }): Promise<readonly OpenWindow[]>;
    claim(): Promise<void>;
  };
  readonly registration: { readonly navigationPreload?: { enable(): Promise<void> } };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Waits) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: AskedEvent) => void): void;
}
