// npm run check: types, lint, format and imports, all of them or those named, beside each other. Types and format that did not
// change are not looked at again, except where CI is set: there everything is.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const formatCache = process.env['CI']
  ? []
  : ['--cache', '--cache-location', 'node_modules/.cache/check-format'];

const checks: Readonly<Record<string, readonly [script: string, ...options: string[]]>> = {
  types: ['scripts/check-types.ts'],
  lint: ['node_modules/oxlint/bin/oxlint', '.'],
  format: ['node_modules/prettier/bin/prettier.cjs', '.', '--check', '--log-level=warn', ...formatCache],
  imports: ['scripts/check-imports.ts'],
};

// TypeScript and the linter are Go: two threads would both work out the same types, and memory is cheaper than collecting it.
const env = { GOMAXPROCS: '1', GOGC: '400', ...process.env };

async function passes(name: string): Promise<boolean> {
  const [script, ...options] = checks[name] ?? [];
  if (script === undefined) throw new Error(`No check ${name}: there are ${Object.keys(checks).join(', ')}.`);
  const child = spawn(process.execPath, [script, ...options], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => told.push(chunk));
  const status = await new Promise<number | null>((done, fail) => {
    child.on('error', fail).on('close', done);
  });
  // What a check says comes in one piece, not mixed with what the others say.
  process.stdout.write(Buffer.concat(told));
  if (status !== 0) console.error(`check:${name} failed`);
  return status === 0;
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(checks);
// Everything is run, so that one run shows all that has to be mended.
const passed = await Promise.all(names.map(passes));
process.exitCode = passed.every(Boolean) ? 0 : 1;
