import { expect, onTestFinished, test } from 'vitest';
import { byNpm, startServer } from '../test/start-server.ts';
import { createTestDatabase } from '../test/test-database.ts';

// Windows knows no signals: there a stop is the end of the process.
test.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT'] as const)(
  '%s to `npm start` reaches the server, and npm ends when the server has',
  async (signal) => {
    const database = await createTestDatabase('sqlite', { seeded: true });
    onTestFinished(database.drop);
    const { address, kill } = await startServer(database, {}, byNpm);
    expect((await fetch(`${address}/healthz`)).ok).toBe(true);
    expect(await kill(signal)).toBe(0);
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  },
);
