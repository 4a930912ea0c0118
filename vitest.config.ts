import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{flows,engine,document,safety-case,session,keeping,locales,cli,build}/**/*.test.{ts,tsx}'],
          maxWorkers: 2,
          testTimeout: 120_000,
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'pages',
          environment: 'jsdom',
          include: ['tests/pages/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/pages.setup.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.browser.test.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'deep',
          environment: 'node',
          include: ['tests/deep/**/*.deep.test.ts'],
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        // What is timed runs alone: beside others it would time them.
        extends: './vite.config.ts',
        test: {
          name: 'timed',
          environment: 'node',
          include: ['tests/deep/**/*.timed.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
