import { defineConfig } from 'vitest/config';
import { testsWithDatabases } from './server/test/tests-with-databases.ts';

const withDatabases = testsWithDatabases(import.meta.dirname);

export default defineConfig({
  test: {
    // Modules are loaded once: a test makes what it needs anew, and no module keeps anything that another test could meet.
    isolate: false,
    // Vitest leaves one core to itself, half of a small machine.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{packages,server,apps,scripts,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', ...withDatabases],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          // Node loads the files as it does for people who run the server: nothing is transformed first.
          experimental: { viteModuleRunner: false },
          include: withDatabases,
          globalSetup: ['server/test/start-databases.ts'],
        },
      },
      { extends: true, test: { name: 'eval', include: ['eval/**/*.test.ts'] } },
    ],
  },
});
