import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const api = process.env['YEEP_API'] ?? 'http://localhost:8080';
const proxy = { '/api': api };

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy },
  preview: { proxy },
  build: {
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: {
      output: {
        // One file for what every page needs: it compresses better than thirty small ones and is cached for long.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules\/(react|react-dom|scheduler|i18next|react-i18next|use-sync-external-store|openapi-fetch|@tanstack)\/(?!.*(infiniteQueryObserver|useInfiniteQuery|[mM]utation(Observer)?\.|queriesObserver|[hH]ydrat))|\/src\/(shared\/(api\/(client|problem|query-client)|auth\/(session|use-session)|format|i18n\/[^/]+\.ts|ui\/(page|breadcrumbs|button|skeleton|error-state|empty-state|search-form))|app\/(app|router|layout\/(shell|header|footer|nav|account-link)|routes))/,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    globals: true,
    environmentOptions: { jsdom: { url: 'http://localhost/' } },
    setupFiles: ['src/test-setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    passWithNoTests: false,
    testTimeout: 20_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    maxWorkers: 2,
  },
});
