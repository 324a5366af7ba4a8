// A test that also fails on any console message, any page error, anything the page's policy forbids and any request to another host.
import { test as base, expect } from '@playwright/test';

interface Strictness {
  /** Console messages a test brings about on purpose, such as a browser's own note on a 404. */
  tolerated: RegExp | undefined;
  strictness: void;
}

export const test = base.extend<Strictness>({
  tolerated: [undefined, { option: true }],
  strictness: [
    async ({ context, baseURL, tolerated }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        // Said in every page: workers have a test of their own (offline.spec.ts).
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        if (!tolerated?.test(message.text())) complaints.push(`${message.page()?.url()} ${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(`${error.page()?.url()} page error: ${error.error().message}`));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) complaints.push(`request to another host: ${request.url()}`);
      });
      // The console names a violation too, but not always, and a test may tolerate what it says.
      await context.exposeBinding('tellViolation', ({ page }, violation: string) => complaints.push(`${page.url()} policy: ${violation}`));
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber, sample }) => {
          const tell = (window as unknown as { tellViolation: (violation: string) => void }).tellViolation;
          tell(`${violatedDirective} forbids ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`);
        });
      });
      await use();
      expect(complaints, 'messages, errors, violations of the policy and requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
