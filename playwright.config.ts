import { defineConfig } from '@playwright/test';

// Journeys through the built program, in whichever host there is (docs/hosts.md). Traces are made by the fixture, for Electron has no browser
// that the runner would start.
export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  reporter: 'list',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
});
