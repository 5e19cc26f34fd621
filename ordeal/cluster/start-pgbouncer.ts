// PgBouncer in transaction mode, where the machine has it (Debian: pgbouncer).
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../server/test/free-port.ts';
import { until } from '../until.ts';
import type { Place } from './tcp-proxy.ts';
import { connect } from 'node:net';

export const hasPgbouncer = spawnSync('pgbouncer', ['--version']).status === 0;

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}

export async function startPgbouncer(postgresUrl: string): Promise<Place> {
  const { hostname, port: postgresPort, username, password } = new URL(postgresUrl);
  const folder = mkdtempSync(join(tmpdir(), 'spotter-pgbouncer-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const users = join(folder, 'users.txt');
  writeFileSync(users, `"${username}" "${password}"\n`);
  const settings = join(folder, 'pgbouncer.ini');
  writeFileSync(
    settings,
    `[databases]
* = host=${hostname} port=${postgresPort}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = plain
auth_file = ${users}
pool_mode = transaction
default_pool_size = 10
max_client_conn = 200
`,
  );
  const isRoot = process.getuid?.() === 0;
  const child = spawn('pgbouncer', [...(isRoot ? ['-u', 'postgres'] : []), settings], { stdio: 'ignore' });
  process.once('exit', () => child.kill('SIGKILL'));
  if (!(await until(() => answers(port)))) throw new Error('PgBouncer did not start');
  return { host: '127.0.0.1', port };
}
