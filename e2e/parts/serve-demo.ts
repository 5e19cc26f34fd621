// The demonstration, built anew and served like the real dashboard, under the same policy.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { build } from 'vite';
import { screens } from '../../server/src/features/dashboard/screens.ts';
import { createHttp } from '../../server/src/platform/http/create-http.ts';
import { readSpa } from '../../server/src/platform/http/read-spa.ts';
import { systemIds } from '../../server/src/platform/ids.ts';

const app = join(import.meta.dirname, '../../apps/admin');

export interface Demo {
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function serveDemo(): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), 'spotter-demo-'));
  await build({
    root: app,
    configFile: join(app, 'vite.config.ts'),
    mode: 'demo',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  const http = await createHttp({
    log: pino({ level: 'silent' }),
    ids: systemIds,
    trustProxy: false,
    corsOrigins: [],
    ownNames: undefined,
    connectionsPerClient: 100,
    socketMessageBytes: 1_000,
  });
  screens(http, readSpa(folder));
  return {
    address: await http.listen({ port: 0, host: '127.0.0.1' }),
    close: async () => {
      await http.close();
      await rm(folder, { recursive: true });
    },
  };
}
