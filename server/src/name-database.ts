import type { DatabaseLocation } from './platform/database/database.ts';

/** Which database it is, for people, without its password. */
export function nameDatabase(location: DatabaseLocation): string {
  if (location.dialect === 'sqlite') return `SQLite, the file ${location.file}`;
  const { host, pathname } = new URL(location.url);
  return `PostgreSQL at ${host}${pathname}`;
}
