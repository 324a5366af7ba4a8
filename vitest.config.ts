// Unit tests: beside what they test in scripts/, briefing/, components/, enhance/ and rooms/; the browser's are in e2e/ and Playwright's.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') } },
  test: {
    environment: 'node',
    // Some tests start programs, others read the whole content, and CI has two slow cores.
    testTimeout: 60_000,
    globalSetup: ['rooms/tests/postgresOfRun.ts'],
    include: ['scripts/tests/**/*.test.ts', 'briefing/**/*.test.ts', 'components/**/*.test.ts', 'enhance/**/*.test.ts', 'rooms/**/*.test.ts'],
    exclude: ['e2e/**', 'node_modules/**'],
  },
});
