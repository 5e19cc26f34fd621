// npm run bench -- NAME [options]: runs one benchmark, each against its ceiling in the same run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const benchmarks = [
  'http',
  'socket',
  'memory',
  'pose',
  'hold',
  'checkpoint',
  'cluster',
  'engine',
  'kept',
  'live',
  'admin',
  'rerun',
  'scale',
  'session',
  'traces',
  'web',
];

const [name, ...options] = process.argv.slice(2);
if (name === undefined || !benchmarks.includes(name)) {
  console.error(`Usage: npm run bench -- ${benchmarks.join('|')} [options]`);
  process.exit(2);
}
const folder = join(import.meta.dirname, name);
if (!existsSync(folder)) throw new Error(`${folder} is missing`);
const { status } = spawnSync(process.execPath, [join(folder, 'run.ts'), ...options], { stdio: 'inherit' });
process.exit(status ?? 1);
