import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const readJson = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown;

const { allowScripts } = readJson('package.json') as { allowScripts: Record<string, boolean> };
const { packages } = readJson('package-lock.json') as {
  packages: Record<string, { hasInstallScript?: boolean }>;
};

test('npm 10, which knows no allowScripts, finds marked in the lockfile exactly the packages whose script may run', () => {
  const marked = Object.entries(packages).filter(([path, entry]) => path !== '' && entry.hasInstallScript);
  const names = marked.map(([path]) =>
    path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  );
  const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name]);
  expect(names.toSorted(), 'docs/decisions/0003 says what to do').toEqual(allowed.toSorted());
});

test('npm is given no setting that it does not know: it would greet every command with a warning', () => {
  const settings = readFileSync(join(root, '.npmrc'), 'utf8').trim().split('\n');
  expect(settings.map((line) => line.split('=')[0])).toEqual([
    'omit-lockfile-registry-resolved',
    'fund',
    'audit',
  ]);
});
