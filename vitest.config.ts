import { defineConfig } from 'vitest/config';

const BROWSER = 'apps/seatwise/browser/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/**/*.test.ts',
            'packages/*/src/**/*.test.ts',
            'apps/seatwise/**/*.test.ts',
            'apps/web/src/**/*.test.{ts,tsx}',
          ],
          exclude: ['**/node_modules/**', BROWSER],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER],
          globalSetup: ['apps/seatwise/browser/global-setup.ts'],
          // A page answers in its own time; a machine with other work takes longer.
          testTimeout: 300_000,
          expect: { poll: { timeout: 20_000, interval: 100 } },
        },
      },
    ],
  },
});
