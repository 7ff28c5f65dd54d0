import { defineConfig } from '@playwright/test';

import { chromium } from './support/browser';

/** The stack runs already (`./start` or `./test` brought it up); this only walks through it. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: '../test-results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  // One after the other: what kills the API and Keycloak comes when everything else has been walked.
  projects: [
    { name: 'journeys', testIgnore: 'outages.journey.ts' },
    { name: 'outages', testMatch: 'outages.journey.ts' },
  ],
  use: {
    actionTimeout: 20_000,
    baseURL: process.env['YEEP_PUBLIC_URL'] ?? 'http://localhost:8080',
    locale: 'tr-TR',
    timezoneId: 'Europe/Istanbul',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: await chromium(),
  },
});
