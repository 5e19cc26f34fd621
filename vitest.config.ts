import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages,server,apps,scripts,eval,bench}/**/*.test.ts'],
    globalSetup: ['server/test/start-databases.ts'],
    // Modules are loaded once: a test makes what it needs anew, and no module keeps anything that another test could meet.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
