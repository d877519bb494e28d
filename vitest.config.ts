import { defineConfig } from 'vitest/config';

/** Tests that start the built program. */
const PROGRAM = ['test/cli/**/*.test.ts', 'test/docs.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './test/plain-reporter.ts'],
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: PROGRAM,
          // Theory and properties simulate for a while, longer on a busy machine.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'program',
          include: PROGRAM,
          globalSetup: './test/cli/build.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
