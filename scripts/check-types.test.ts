import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkTypes } from './check-types.ts';
import { readTree } from './read-tree.ts';

const compilerOptions = {
  ...{ target: 'es2024', lib: ['es5'], types: [], strict: true, noEmit: true, declaration: true },
  ...{ module: 'nodenext', allowImportingTsExtensions: true, isolatedModules: true, skipLibCheck: true },
};

/** A package, a server that imports it, and a library that is installed. */
function createTree() {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'spotter-types-')));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  function write(name: string, text: string | object): void {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), typeof text === 'string' ? text : JSON.stringify(text));
  }
  spawnSync('git', ['init', '-q'], { cwd: root });
  write('.gitignore', 'node_modules');
  write('tsconfig.json', { files: [], references: [{ path: 'packages/wire' }, { path: 'server' }] });
  write('packages/wire/tsconfig.json', { compilerOptions, include: ['src'] });
  write('packages/wire/package.json', { type: 'module', exports: { './*': './src/*.ts' } });
  write(
    'packages/wire/src/limits.ts',
    `import type { Size } from './size.ts';\nexport const most: Size = 4;`,
  );
  write('packages/wire/src/size.ts', 'export type Size = number;');
  write('server/tsconfig.json', { compilerOptions, include: ['src'] });
  write('server/package.json', { type: 'module' });
  write(
    'server/src/serve.ts',
    `import { most } from '@x/wire/limits';\nimport { add } from 'library';\nexport const sum = add(most.toFixed(), '');`,
  );
  write('server/src/idle.ts', 'export const idle = 1;');
  write('node_modules/.package-lock.json', { version: 1 });
  write('node_modules/library/package.json', { types: './index.d.ts' });
  write('node_modules/library/index.d.ts', 'export function add(a: string, b: string): string;');
  mkdirSync(join(root, 'node_modules/@x'));
  symlinkSync(join(root, 'packages/wire'), join(root, 'node_modules/@x/wire'), 'junction');

  const cache = join(root, 'node_modules/.cache/types');

  async function errors(): Promise<string[]> {
    const told = await checkTypes(root, { tree: readTree(root), folder: cache });
    return told.map((text) => /^([^\s(]+)\(.*?error TS(\d+)/.exec(text)?.slice(1).join(' ') ?? text);
  }
  return { root, write, errors, whole: () => checkTypes(root) };
}

test('what was kept is used again where nothing changed, and all of it is looked at where nothing is kept', async () => {
  const { root, write, errors, whole } = createTree();
  const kept = join(root, 'node_modules/.cache/types/server.tsbuildinfo');
  expect(await errors()).toEqual([]);
  const first = statSync(kept).mtimeMs;
  expect(await errors()).toEqual([]);
  expect(statSync(kept).mtimeMs).toBe(first);
  write('server/src/idle.ts', 'export const idle = 2;');
  expect(await errors()).toEqual([]);
  expect(statSync(kept).mtimeMs).not.toBe(first);
  expect(await whole()).toEqual([]);
  write('server/src/idle.ts', 'export const idle: string = 2;');
  expect(await whole()).toHaveLength(1);
});

test('an error stays until it is mended, in the file that changed and in one of another project that imports it', async () => {
  const { write, errors } = createTree();
  expect(await errors()).toEqual([]);
  write('packages/wire/src/size.ts', 'export type Size = 4 | string;');
  for (let time = 0; time < 2; time += 1) {
    expect(await errors()).toEqual(['server/src/serve.ts 2339']);
  }
  write('packages/wire/src/size.ts', 'export type Size = number;');
  expect(await errors()).toEqual([]);
  write('server/src/idle.ts', `export const idle: string = 1;`);
  expect(await errors()).toEqual(['server/src/idle.ts 2322']);
  expect(await errors()).toEqual(['server/src/idle.ts 2322']);
});

test('a file that went, a new one, other options and another package that is installed are seen', async () => {
  const { root, write, errors } = createTree();
  expect(await errors()).toEqual([]);
  rmSync(join(root, 'packages/wire/src/size.ts'));
  expect(await errors()).toContain('packages/wire/src/limits.ts 2307');
  write('packages/wire/src/size.ts', 'export type Size = number;');
  expect(await errors()).toEqual([]);

  write('server/src/new.ts', 'export const wrong: string = 1;');
  expect(await errors()).toEqual(['server/src/new.ts 2322']);
  rmSync(join(root, 'server/src/new.ts'));
  expect(await errors()).toEqual([]);

  write('node_modules/library/index.d.ts', 'export function add(a: number, b: number): string;');
  write('node_modules/.package-lock.json', { version: 2 });
  expect(await errors()).toEqual(['server/src/serve.ts 2345']);
  write('node_modules/library/index.d.ts', 'export function add(a: string, b: string): string;');
  expect(await errors()).toEqual([]);

  write('server/tsconfig.json', {
    compilerOptions: { ...compilerOptions, isolatedDeclarations: true },
    include: ['src'],
  });
  expect(await errors()).toEqual(['server/src/serve.ts 9010']);
});

test('a project is left alone until a declaration changes that one of its files reaches', async () => {
  const { root, write, errors } = createTree();
  const references = ['packages/wire', 'server', 'journeys'].map((path) => ({ path }));
  write('tsconfig.json', { files: [], references });
  write('journeys/tsconfig.json', { compilerOptions, include: ['src'] });
  write('journeys/package.json', { type: 'module' });
  write(
    'journeys/src/go.ts',
    `import { sum } from '../../server/src/serve.ts';\nexport const go = sum.length;`,
  );
  const kept = join(root, 'node_modules/.cache/types/journeys.tsbuildinfo');
  expect(await errors()).toEqual([]);
  const first = statSync(kept).mtimeMs;
  // Reached, but not shown.
  write('packages/wire/src/size.ts', 'export type Size = number | 5;');
  write('server/src/idle.ts', 'export const idle = 2;');
  expect(await errors()).toEqual([]);
  expect(statSync(kept).mtimeMs).toBe(first);
  write('server/src/serve.ts', `import { most } from '@x/wire/limits';\nexport const sum = most;`);
  for (let time = 0; time < 2; time += 1) expect(await errors()).toEqual(['journeys/src/go.ts 2339']);
  write('packages/wire/src/size.ts', 'export type Size = string;');
  write(
    'packages/wire/src/limits.ts',
    `import type { Size } from './size.ts';\nexport const most: Size = '';`,
  );
  expect(await errors()).toEqual([]);
  // Two files away, by what is shown.
  write('packages/wire/src/size.ts', 'export type Size = string | undefined;');
  expect(await errors()).toEqual(['journeys/src/go.ts 18048']);
});
