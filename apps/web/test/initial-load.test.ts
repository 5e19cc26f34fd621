import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtChunks } from '../../../scripts/apps/built-chunks.ts';
import { screens } from '../src/app/screens.ts';

const { filesOf, fileOf, gzippedBytes } = builtChunks(join(import.meta.dirname, '../dist'));
const mostBytes = 200_000;

test('what a browser loads to show the catalogue, figures and all, is under 200 kB as the server sends it', () => {
  const files = new Set([
    'index.html',
    'opening.css',
    ...filesOf('index.html'),
    ...filesOf('src/words/en/english.ts'),
    // English has the names of the server.
    ...screens['/exercises'].words
      .filter((part) => part !== 'exerciseNames')
      .flatMap((part) => [...filesOf(`src/words/en/${part}.ts`)]),
    ...filesOf('src/catalogue/exercises-screen.tsx'),
    ...filesOf('src/catalogue/exercise-drawing.tsx'),
  ]);
  const bytes = gzippedBytes(files);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(mostBytes);
});

test('languages, screens and the engine are parts of their own, loaded when they are needed', () => {
  const first = filesOf('index.html');
  for (const part of [
    'src/words/en/english.ts',
    'src/words/de/german.ts',
    'src/words/es/spanish.ts',
    'src/words/ar/arabic.ts',
    'src/words/en/train.ts',
    'src/account/login-screen.tsx',
    'src/catalogue/exercises-screen.tsx',
    'src/demo/demo-screen.tsx',
    'src/demo/open-demo.ts',
    'src/train/train-screen.tsx',
    '../../packages/client/src/live.ts',
    'src/history/history-screen.tsx',
    'src/history/trend-chart.tsx',
  ]) {
    expect(first.has(fileOf(part)), part).toBe(false);
  }
  expect(filesOf('src/history/history-screen.tsx').has(fileOf('src/history/trend-chart.tsx'))).toBe(false);
  expect(filesOf('src/demo/demo-screen.tsx').has(fileOf('src/demo/open-demo.ts'))).toBe(false);
});

test('the engine comes without the instructions of all exercises, which the server tells of one', () => {
  const files = filesOf('src/train/open-coach.ts');
  expect(gzippedBytes(files)).toBeGreaterThan(40_000);
  expect(gzippedBytes(files)).toBeLessThan(110_000);
});
