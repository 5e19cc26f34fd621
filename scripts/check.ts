// npm run check: types, lint, format and imports, all of them or those named. What did not change is not looked at again,
// except where CI is set: there everything is.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const isWhole = Boolean(process.env['CI']);

function cacheIn(file: string, ...options: readonly string[]): readonly string[] {
  return isWhole ? [] : ['--cache', '--cache-location', join('node_modules/.cache', file), ...options];
}

const checks: Readonly<Record<string, readonly [script: string, ...options: string[]]>> = {
  types: ['scripts/check-types.ts'],
  lint: [
    'node_modules/eslint/bin/eslint.js',
    '.',
    '--max-warnings=0',
    ...cacheIn('check-lint', '--cache-strategy', 'content'),
  ],
  format: [
    'node_modules/prettier/bin/prettier.cjs',
    '.',
    '--check',
    '--log-level=warn',
    ...cacheIn('check-format'),
  ],
  imports: ['scripts/check-imports.ts'],
};

function passes(name: string): boolean {
  const [script, ...options] = checks[name] ?? [];
  if (script === undefined) throw new Error(`No check ${name}: there are ${Object.keys(checks).join(', ')}.`);
  const { status } = spawnSync(process.execPath, [script, ...options], { cwd: root, stdio: 'inherit' });
  if (status !== 0) console.error(`check:${name} failed`);
  return status === 0;
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(checks);
// Everything is run, so that one run shows all that has to be mended.
const failed = names.filter((name) => !passes(name));
process.exitCode = failed.length > 0 ? 1 : 0;
