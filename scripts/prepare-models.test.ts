import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { modelSources } from './models/model-sources.ts';
import { prepareModels } from './prepare-models.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-models-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const files = modelSources.map(({ file }) => file);

test('an empty folder gets every model with the expected bytes, and nothing else', async () => {
  expect(await prepareModels(folder)).toEqual(files);
  expect((await readdir(folder)).sort()).toEqual([...files].sort());
});

test('models that are there and right are left alone', async () => {
  await prepareModels(folder);
  const before = await Promise.all(files.map((file) => stat(join(folder, file))));
  expect(await prepareModels(folder)).toEqual([]);
  const after = await Promise.all(files.map((file) => stat(join(folder, file))));
  expect(after.map(({ ino, mtimeMs }) => [ino, mtimeMs])).toEqual(
    before.map(({ ino, mtimeMs }) => [ino, mtimeMs]),
  );
});

test('a damaged model is made again, the others stay', async () => {
  await prepareModels(folder);
  const [damaged = ''] = files;
  const whole = await readFile(join(folder, damaged));
  await writeFile(join(folder, damaged), whole.subarray(0, 1000));
  expect(await prepareModels(folder)).toEqual([damaged]);
  expect((await readFile(join(folder, damaged))).equals(whole)).toBe(true);
});
