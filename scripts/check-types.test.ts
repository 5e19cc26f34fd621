import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkTypes } from './check-types.ts';

const compilerOptions = {
  ...{ target: 'es2024', lib: ['es2015'], types: [], strict: true, noEmit: true },
  ...{ module: 'nodenext', allowImportingTsExtensions: true, isolatedModules: true, skipLibCheck: true },
};

/** A package, a server that imports it, and a library that is installed. */
function createTree() {
  const root = mkdtempSync(join(tmpdir(), 'spotter-types-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  function write(name: string, text: string | object): void {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), typeof text === 'string' ? text : JSON.stringify(text));
  }
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

  function check(isWhole = false) {
    const { diagnostics, looked } = checkTypes(root, join(root, 'node_modules/.cache/types'), isWhole);
    const errors = diagnostics.map(({ file, code }) => `${file?.fileName.slice(root.length + 1)} ${code}`);
    return { errors, looked: looked.map((name) => dirname(name)) };
  }
  return { root, write, check };
}

const both = ['packages/wire', 'server'];

test('what did not change is not looked at again, and all of it is where that is asked for', () => {
  const { write, check } = createTree();
  expect(check()).toEqual({ errors: [], looked: both });
  expect(check()).toEqual({ errors: [], looked: [] });
  write('server/src/idle.ts', 'export const idle = 2;');
  expect(check()).toEqual({ errors: [], looked: ['server'] });
  expect(check(true)).toEqual({ errors: [], looked: both });
});

test('an error stays until it is mended, in the file that changed and in one of another project that imports it', () => {
  const { write, check } = createTree();
  expect(check().errors).toEqual([]);
  write('packages/wire/src/size.ts', 'export type Size = 4 | string;');
  for (let time = 0; time < 2; time += 1) {
    expect(check()).toEqual({
      errors: ['server/src/serve.ts 2339'],
      looked: expect.arrayContaining(['server']) as unknown,
    });
  }
  write('packages/wire/src/size.ts', 'export type Size = number;');
  expect(check()).toEqual({ errors: [], looked: both });
  write('server/src/idle.ts', `export const idle: string = 1;`);
  expect(check().errors).toEqual(['server/src/idle.ts 2322']);
  expect(check().errors).toEqual(['server/src/idle.ts 2322']);
});

test('a file that went, a new one, other options and another package that is installed are seen', () => {
  const { root, write, check } = createTree();
  expect(check().errors).toEqual([]);
  rmSync(join(root, 'packages/wire/src/size.ts'));
  expect(check().errors).toContain('packages/wire/src/limits.ts 2307');
  write('packages/wire/src/size.ts', 'export type Size = number;');
  expect(check().errors).toEqual([]);

  write('server/src/new.ts', 'export const wrong: string = 1;');
  expect(check().errors).toEqual(['server/src/new.ts 2322']);
  rmSync(join(root, 'server/src/new.ts'));
  expect(check().errors).toEqual([]);

  write('node_modules/library/index.d.ts', 'export function add(a: number, b: number): string;');
  write('node_modules/.package-lock.json', { version: 2 });
  expect(check().errors).toEqual(['server/src/serve.ts 2345']);
  write('node_modules/library/index.d.ts', 'export function add(a: string, b: string): string;');
  expect(check().errors).toEqual([]);

  write('server/tsconfig.json', {
    compilerOptions: { ...compilerOptions, isolatedDeclarations: true, declaration: true },
    include: ['src'],
  });
  expect(check().errors).toEqual(['server/src/serve.ts 9010']);
});
