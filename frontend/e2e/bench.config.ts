import { defineConfig } from '@playwright/test';

import journeys from './playwright.config';

/** What `bench/*.sh` measures in the browser; no part of the journeys. */
export default defineConfig({
  ...journeys,
  testMatch: '*.bench.ts',
  projects: [{ name: 'bench' }],
  timeout: 300_000,
  reporter: [['line']],
});
