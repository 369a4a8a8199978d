import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const BROWSER = 'apps/seatwise/browser/**/*.test.ts';

/** Files that take minutes begin first, so that none of them is left to run alone at the end. */
const LONG = /\/browser\/|\/demo\//;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const long = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(long), ...sorted.filter((file) => !long(file))];
  }
}

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // No file changes what another reads, so modules are loaded once a worker.
    isolate: false,
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
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
