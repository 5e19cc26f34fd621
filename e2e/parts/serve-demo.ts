// The demonstration, served like the real dashboard, under the same policy.
import { pino } from 'pino';
import { inject } from 'vitest';
import { screens } from '../../server/src/features/dashboard/screens.ts';
import { createHttp } from '../../server/src/platform/http/create-http.ts';
import { readSpa } from '../../server/src/platform/http/read-spa.ts';
import { systemIds } from '../../server/src/platform/ids.ts';
// What it provides.
import type {} from './build-demo.ts';

export interface Demo {
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function serveDemo(): Promise<Demo> {
  const http = await createHttp({
    log: pino({ level: 'silent' }),
    ids: systemIds,
    trustProxy: false,
    corsOrigins: [],
    ownNames: undefined,
    connectionsPerClient: 100,
    socketMessageBytes: 1_000,
  });
  screens(http, readSpa(inject('demoFolder')));
  return {
    address: await http.listen({ port: 0, host: '127.0.0.1' }),
    close: () => http.close(),
  };
}
