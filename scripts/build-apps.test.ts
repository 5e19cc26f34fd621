import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashOfSources } from './apps/hash-of-sources.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'spotter-sources-'));
  await mkdir(join(root, 'app/src'), { recursive: true });
  await writeFile(join(root, 'app/src/main.ts'), 'one');
  await writeFile(join(root, 'lock.json'), '{}');
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

const hash = () => hashOfSources(root, ['app', 'lock.json']);

test('the hash of the sources changes with their bytes, with their names and with new ones', async () => {
  const seen = new Set([await hash()]);
  await writeFile(join(root, 'app/src/main.ts'), 'two');
  seen.add(await hash());
  await writeFile(join(root, 'app/src/other.ts'), '');
  seen.add(await hash());
  await rm(join(root, 'app/src/other.ts'));
  await writeFile(join(root, 'app/src/another.ts'), '');
  seen.add(await hash());
  await writeFile(join(root, 'lock.json'), '{ }');
  seen.add(await hash());
  expect(seen.size).toBe(5);
});

test('tests, installed packages and what was built do not count as sources', async () => {
  const before = await hash();
  for (const folder of ['node_modules', 'dist', 'dist-1', 'test']) {
    await mkdir(join(root, 'app', folder));
    await writeFile(join(root, 'app', folder, 'file.js'), '');
  }
  await writeFile(join(root, 'app/src/main.test.ts'), '');
  expect(await hash()).toBe(before);
});
