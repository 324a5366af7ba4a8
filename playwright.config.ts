// Browser tests: a reader's journeys and every page's health, against the built site on a port of its own.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { freePort } from './scripts/terminal/freePort.mjs';
import { browserArguments } from './scripts/browserArguments.mjs';

// The workers read this file too and must find the port that was chosen first.
const port = (process.env.E2E_PORT ??= String(await freePort()));
const address = `http://localhost:${port}`;
// Rooms of one run know nothing of another's, nor of those of somebody who tries the site.
const store = (process.env.E2E_STORE ??= mkdtempSync(path.join(tmpdir(), 'rooms-')));

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  timeout: 60_000,
  // A busy computer takes its time; a passing test takes none of it.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    locale: 'en-GB',
    // West of Greenwich: a date read as midnight there would show the day before.
    timezoneId: 'America/New_York',
    colorScheme: 'light',
    viewport: { width: 1280, height: 800 },
    // A worker would answer for the server these tests ask; e2e/offline.spec.ts lets it in.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.BROWSER_PATH || undefined, args: browserArguments },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } } }],
  webServer: {
    command: 'node scripts/documents/runServer.mjs',
    url: `${address}/robots.txt`,
    reuseExistingServer: false,
    env: { NEXT_TELEMETRY_DISABLED: '1', PORT: port, HOST: '', TRUST_PROXY: '', LIVE_DATABASE_URL: `file:${path.join(store, 'rooms.db')}` },
  },
});
