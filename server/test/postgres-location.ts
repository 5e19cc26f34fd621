import type { DatabaseLocation } from '../src/platform/database/database.ts';

export function postgresLocation(serverUrl: string, name: string): DatabaseLocation {
  return { dialect: 'postgres', url: `${serverUrl}/${name}`, poolSize: 5, statementTimeoutMs: 15_000 };
}
