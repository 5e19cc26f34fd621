import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runChecks } from './run-checks.ts';
import { importKeys, packageKeys } from './what-checks-depend-on.ts';

const compilerOptions = {
  // No more of the library than the trees need: TypeScript and the linter read it anew each time.
  ...{ target: 'es2024', lib: ['es5', 'es2015.promise'], types: [], strict: true, noEmit: true },
  ...{ declaration: true },
  ...{ module: 'nodenext', allowImportingTsExtensions: true, isolatedModules: true },
};
const lintRules = {
  plugins: ['typescript'],
  categories: { correctness: 'off' },
  options: { typeAware: true, denyWarnings: true },
  rules: { 'typescript/no-floating-promises': 'error', 'typescript/no-unnecessary-condition': 'error' },
};

/** A package, and a server that imports it through a file that says nothing itself. */
function createTree() {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'spotter-checks-')));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  function write(name: string, text: string | object): void {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), typeof text === 'string' ? `${text}\n` : JSON.stringify(text));
  }
  spawnSync('git', ['init', '-q'], { cwd: root });
  write('.gitignore', 'node_modules');
  write('.prettierignore', '*.json');
  write('.oxlintrc.json', lintRules);
  write('tsconfig.json', { files: [], references: [{ path: 'packages/wire' }, { path: 'server' }] });
  write('packages/wire/tsconfig.json', { compilerOptions, include: ['src'] });
  write('packages/wire/package.json', { type: 'module', exports: { './*': './src/*.ts' } });
  write('packages/wire/src/save.ts', 'export function save(text: string): void {}');
  write('packages/wire/src/size.ts', 'export type Size = { most?: number };');
  write(
    'packages/wire/src/store.ts',
    `export { save } from "./save.ts";\nexport type { Size } from "./size.ts";`,
  );
  write('server/tsconfig.json', {
    compilerOptions: { ...compilerOptions, paths: { '@x/wire/*': ['../packages/wire/src/*.ts'] } },
    include: ['src'],
  });
  write('server/package.json', { type: 'module' });
  write(
    'server/src/serve.ts',
    `import { save, type Size } from "@x/wire/store";\n\nexport function serve(size: Size): void {\n  save("");\n  if (size.most !== undefined) save("");\n}`,
  );
  write('server/src/start.ts', `import { serve } from "./serve.ts";\n\nserve({ most: 1 });`);
  write('node_modules/.package-lock.json', { version: 1 });
  mkdirSync(join(root, 'node_modules/@x'));
  symlinkSync(join(root, 'packages/wire'), join(root, 'node_modules/@x/wire'), 'junction');

  /** @returns the checks that failed, which files they told of, and how many the linter looked at */
  async function check(names: readonly string[] = ['types', 'lint'], whole = false) {
    let told = '';
    const failed = await runChecks(root, names, {
      whole,
      tell: (text) => {
        told += text.toString();
      },
    });
    const files = new Set(told.match(/(packages|server)\/[\w/]+\.ts/g));
    return {
      failed,
      files: [...files].sort(),
      linted: Number(/ on (\d+) files? with /.exec(told)?.[1] ?? 0),
    };
  }
  return { write, check };
}

const nothing = { failed: [], files: [], linted: 0 };

test('what did not change since it passed is not looked at again, and where all is asked for all of it is', async () => {
  const { write, check } = createTree();
  const all = ['types', 'lint', 'format'];
  expect(await check(all)).toEqual({ ...nothing, linted: 5 });
  expect(await check(all)).toEqual(nothing);
  expect(await check(all, true)).toEqual({ ...nothing, linted: 5 });
  write('packages/wire/src/save.ts', 'export function save(text: string): void {\n  void text;\n}');
  expect(await check(all)).toEqual({ ...nothing, linted: 1 });
});

test('a promise that nobody waits for is found in the file that imports what became one, until it is mended', async () => {
  const { write, check } = createTree();
  await check();
  write('packages/wire/src/save.ts', 'export async function save(text: string): Promise<void> {}');
  const found = { failed: ['lint'], files: ['server/src/serve.ts'] };
  expect(await check()).toMatchObject(found);
  expect(await check(['lint'])).toMatchObject(found);
  write('packages/wire/src/save.ts', 'export function save(text: string): void {}');
  expect(await check()).toMatchObject({ failed: [] });
});

test('a condition that became unnecessary is found in the file that imports the type', async () => {
  const { write, check } = createTree();
  await check();
  write('packages/wire/src/size.ts', 'export type Size = { most: number };');
  expect(await check()).toMatchObject({ failed: ['lint'], files: ['server/src/serve.ts'] });
});

test('a file that shows the same as before shields who imports it, and one that shows what changed does not', async () => {
  const { write, check } = createTree();
  const run = 'import { save } from "@x/wire/save";\n\nexport const run = ';
  write('server/src/run.ts', `${run}() => {\n  save("");\n};`);
  write(
    'server/src/begin.ts',
    `import { run } from "./run.ts";\n\nexport function begin(): void {\n  run();\n}`,
  );
  expect(await check()).toEqual({ ...nothing, linted: 7 });
  write('packages/wire/src/save.ts', 'export function save(text: string, name?: string): void {}');
  expect(await check()).toEqual({ ...nothing, linted: 5 });
  write('server/src/run.ts', `${run}() => save("");`);
  expect(await check()).toEqual({ ...nothing, linted: 1 });
  write('packages/wire/src/save.ts', 'export async function save(text: string): Promise<void> {}');
  const files = ['server/src/begin.ts', 'server/src/serve.ts'];
  expect(await check()).toEqual({ failed: ['lint'], files, linted: 6 });
});

test('a type that another file adds to is looked at again in files that do not import that file', async () => {
  const { write, check } = createTree();
  const more = (most: string) => `import type { Box } from "@x/wire/box";

declare module "@x/wire/box" {
  interface Box {
    ${most}: number;
  }
}

export type Boxes = Box[];`;
  write('packages/wire/src/box.ts', 'export interface Box {\n  id: number;\n}');
  write('server/src/more.ts', more('most?'));
  write(
    'server/src/look.ts',
    'import type { Box } from "@x/wire/box";\n\nexport function look(box: Box): boolean {\n  return box.most !== undefined;\n}',
  );
  expect(await check()).toMatchObject({ failed: [] });
  write('server/src/more.ts', more('most'));
  expect(await check()).toMatchObject({ failed: ['lint'], files: ['server/src/look.ts'] });
});

test('of a file that adds to a type of another one, everybody depends only on what the addition names', async () => {
  const { write, check } = createTree();
  write('packages/wire/src/box.ts', 'export interface Box {\n  id: number;\n}');
  write('packages/wire/src/tag.ts', 'export type Tag = string;');
  write(
    'server/src/more.ts',
    `import type { Box } from "@x/wire/box";
import type { Size } from "@x/wire/size";
import type { Tag } from "@x/wire/tag";

declare module "@x/wire/box" {
  interface Box {
    size: Size;
  }
}

export type Tagged = [Box, Tag];`,
  );
  write(
    'server/src/look.ts',
    'import type { Box } from "@x/wire/box";\n\nexport function look(box: Box): boolean {\n  return box.size.most !== undefined;\n}',
  );
  expect(await check()).toMatchObject({ failed: [] });
  write('packages/wire/src/tag.ts', 'export type Tag = number;');
  // Itself, the file that adds, and the one that imports what is added to.
  expect(await check()).toEqual({ ...nothing, linted: 3 });
  write('packages/wire/src/size.ts', 'export type Size = { most: number };');
  const files = ['server/src/look.ts', 'server/src/serve.ts'];
  expect(await check()).toMatchObject({ failed: ['lint'], files });
});

test('an error of types is found in the file that imports what changed, and lint alone tells it, too', async () => {
  const { write, check } = createTree();
  await check();
  write('packages/wire/src/size.ts', 'export type Size = { most?: string };');
  expect(await check(['types'])).toMatchObject({ failed: ['types'], files: ['server/src/start.ts'] });
  expect(await check(['lint'])).toMatchObject({ failed: ['types'], files: ['server/src/start.ts'] });
});

test('a code that goes from a table is found where it is refused with, and a new one where all are told apart', async () => {
  const { write, check } = createTree();
  const table = (...codes: string[]) =>
    `export const errors = { ${codes.map((code) => `${code}: 1`).join(', ')} };\n\nexport type Code = keyof typeof errors;`;
  write('packages/wire/src/errors.ts', table('away', 'full'));
  write(
    'server/src/refuse.ts',
    `import type { Code } from "@x/wire/errors";\n\nexport function refuse(code: Code): void {\n  void code;\n}`,
  );
  write('server/src/begin.ts', `import { refuse } from "./refuse.ts";\n\nrefuse("full");`);
  write(
    'server/src/look.ts',
    `import type { Code } from "@x/wire/errors";\n\nexport const isAway = (code: Code): boolean => code === "away";`,
  );
  await check();
  write('packages/wire/src/errors.ts', table('away'));
  expect(await check()).toMatchObject({
    failed: ['types', 'lint'],
    files: ['server/src/begin.ts', 'server/src/look.ts'],
  });
  write('packages/wire/src/errors.ts', table('away', 'full', 'late'));
  // The table, and the three that see which codes there are.
  expect(await check()).toEqual({ ...nothing, linted: 4 });
});

test('other rules, and other packages that are installed, are asked of every file', async () => {
  const { write, check } = createTree();
  await check();
  write('.oxlintrc.json', { ...lintRules, rules: { ...lintRules.rules, 'no-var': 'error' } });
  expect(await check()).toMatchObject({ failed: [], linted: 5 });
  write('node_modules/.package-lock.json', { version: 2 });
  expect(await check()).toMatchObject({ failed: [], linted: 5 });
});

test('a layout that is wrong is told until it is mended', async () => {
  const { write, check } = createTree();
  expect(await check(['format'])).toEqual(nothing);
  write('server/src/start.ts', `import {serve} from "./serve.ts";\n\nserve({ most: 1 });`);
  for (let time = 0; time < 2; time += 1)
    expect(await check(['format'])).toEqual({
      ...nothing,
      failed: ['format'],
      files: ['server/src/start.ts'],
    });
});

test('imports are looked at again for another word of an import or another file, not for what files do', () => {
  function key(files: Readonly<Record<string, string>>): string | undefined {
    const tree = Object.entries(files).map(([name, text]) => [name, { text, hash: text }] as const);
    return importKeys(new Map(tree)).get('all');
  }
  const before = key({ 'a.ts': `import {\n  b,\n} from './b.ts';\nexport const a = b + 1;` });
  expect(key({ 'a.ts': `import {\n  b,\n} from './b.ts';\nexport const a = b + 2;` })).toBe(before);
  for (const files of [
    { 'a.ts': `import {\n  b,\n} from './c.ts';\nexport const a = b + 1;` },
    { 'a.ts': `import type {\n  b,\n} from './b.ts';\nexport const a = b + 1;` },
    { 'a.ts': `import {\n  b,\n} from './b.ts';\nexport const a = b + 1;\nexport * from './d.ts';` },
    { 'a.ts': `import {\n  b,\n} from './b.ts';\nexport const a = b + 1;`, 'b.ts': '' },
  ])
    expect(key(files)).not.toBe(before);
});

test('a package is built again where it changed or one that it is made of, not for what its tests say', () => {
  const manifest = (...names: string[]) =>
    JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [`@spotter/${name}`, '1'])) });
  const files = {
    'packages/contract/package.json': manifest(),
    'packages/coach/package.json': manifest(),
    'packages/coach/src/step.ts': 'step',
    'packages/exercises/package.json': manifest('coach'),
    'packages/client/package.json': manifest('contract'),
  };
  function changedBy(more: Readonly<Record<string, string>>): string[] {
    const [before, after] = [files, { ...files, ...more }].map((some) => {
      const tree = Object.entries(some).map(([name, text]) => [name, { text, hash: text }] as const);
      return packageKeys(new Map(tree));
    });
    return [...(after ?? [])].filter(([name, key]) => before?.get(name) !== key).map(([name]) => name);
  }
  expect(changedBy({ 'packages/coach/src/step.ts': 'two steps' })).toEqual(['coach', 'exercises']);
  expect(changedBy({ 'packages/contract/src/errors.ts': '' })).toEqual(['contract', 'client']);
  expect(changedBy({ 'packages/client/src/rest.ts': '' })).toEqual(['client']);
  expect(changedBy({ 'packages/coach/src/step.test.ts': '' })).toEqual([]);
  expect(changedBy({ 'scripts/check-packages.ts': '' })).toHaveLength(4);
});
