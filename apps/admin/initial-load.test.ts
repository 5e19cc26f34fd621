import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  /** Chunks that are loaded with it. */
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
}

const dist = join(import.meta.dirname, 'dist');
const mostBytes = 350_000;

function manifest(): Readonly<Record<string, Chunk>> {
  return JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
}

/** Files that a browser needs before anything of the chunk runs. */
function filesOf(chunks: Readonly<Record<string, Chunk>>, name: string): Set<string> {
  const chunk = chunks[name];
  if (!chunk) throw new Error(`the manifest has no ${name}`);
  return new Set([
    chunk.file,
    ...(chunk.css ?? []),
    ...(chunk.imports ?? []).flatMap((imported) => [...filesOf(chunks, imported)]),
  ]);
}

function gzippedBytes(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
}

test('what a browser loads first, the first screen with it, is under 350 kB as the server sends it', () => {
  const chunks = manifest();
  const files = new Set([
    'index.html',
    ...filesOf(chunks, 'index.html'),
    ...filesOf(chunks, 'src/words/en/english.ts'),
    ...filesOf(chunks, 'src/overview/overview-screen.tsx'),
  ]);
  const bytes = gzippedBytes(files);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(mostBytes);
});

test('of the languages only that which is spoken is loaded', () => {
  const chunks = manifest();
  const first = filesOf(chunks, 'index.html');
  for (const pack of ['en/english', 'de/german', 'es/spanish']) {
    const { file = 'none' } = chunks[`src/words/${pack}.ts`] ?? {};
    expect(file).not.toBe('none');
    expect(first.has(file)).toBe(false);
  }
});

test('each resource is a part of its own, loaded when it is opened', () => {
  const chunks = manifest();
  const first = filesOf(chunks, 'index.html');
  for (const resource of ['users', 'exercises', 'groups', 'sessions', 'workouts', 'audit']) {
    const { file = 'none' } = chunks[`src/${resource}/screens.ts`] ?? {};
    expect(file).not.toBe('none');
    expect(first.has(file)).toBe(false);
  }
});
