import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages,server,apps,scripts,eval,bench}/**/*.test.ts'],
    globalSetup: ['server/test/start-postgres.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
