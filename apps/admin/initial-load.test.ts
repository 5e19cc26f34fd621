import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtChunks } from '../../scripts/apps/built-chunks.ts';

const { filesOf, fileOf, gzippedBytes } = builtChunks(join(import.meta.dirname, 'dist'));
const mostBytes = 350_000;

test('what a browser loads first, the first screen with it, is under 350 kB as the server sends it', () => {
  const files = new Set([
    'index.html',
    ...filesOf('index.html'),
    ...filesOf('src/words/en/english.ts'),
    ...filesOf('src/overview/overview-screen.tsx'),
  ]);
  const bytes = gzippedBytes(files);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(mostBytes);
});

test('of the languages only that which is spoken is loaded', () => {
  for (const pack of ['en/english', 'de/german', 'es/spanish']) {
    expect(filesOf('index.html').has(fileOf(`src/words/${pack}.ts`))).toBe(false);
  }
});

test('each resource is a part of its own, loaded when it is opened', () => {
  for (const resource of ['users', 'exercises', 'groups', 'sessions', 'workouts', 'audit']) {
    expect(filesOf('index.html').has(fileOf(`src/${resource}/screens.ts`))).toBe(false);
  }
});
