import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './scripts/runtime/for-tests.mjs',
  // On a machine with no display each worker has a virtual screen of its own; on one with, windows would fight for the keys.
  workers: process.env.DISPLAY || process.platform !== 'linux' ? 1 : 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
});
