// Plants a fault for every rule that .oxlintrc.json names: a rule that goes silent with a new version of the linter is seen.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

type Rules = Readonly<Record<string, unknown>>;
const { rules, overrides } = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as {
  rules: Rules;
  overrides: readonly { rules: Rules }[];
};

const inScripts: Readonly<Record<string, string>> = {
  'getter-return': 'export const a = { get b() { } };',
  'no-redeclare': 'var a = 1; var a = 2;',
  'no-undef': 'missing();',
};

/** What the rules of these names are about cannot be read as a module at all, so that no rule is needed. */
const noModule: Readonly<Record<string, string>> = {
  'no-dupe-args': 'export function f(a, a) { return a; }',
  'no-dupe-class-members': 'export class A { b() {} b() {} }',
  'no-nonoctal-decimal-escape': `export const a = '\\8';`,
  'no-octal': 'export const a = 071;',
  'no-with': 'with (x) { y(); }',
};

const inTypeScript: Readonly<Record<string, string>> = {
  'constructor-super': 'class A {} export class B extends A { constructor() { let a; } }',
  'for-direction': 'for (let i = 0; i < 9; i--) {}',
  'no-array-constructor': 'export const a = new Array(1, 2, 3);',
  'no-async-promise-executor': 'export const a = new Promise(async () => {});',
  'no-case-declarations': 'switch (x) { case 1: let a = 1; }',
  'no-class-assign': 'class A {} A = 1;',
  'no-compare-neg-zero': 'if (x === -0) x();',
  'no-cond-assign': 'let a; if (a = 0) x();',
  'no-const-assign': 'const a = 1; a = 2;',
  'no-constant-binary-expression': 'export const a = {} || x;',
  'no-constant-condition': 'if (1) x();',
  'no-control-regex': 'export const a = /\\x1f/;',
  'no-debugger': 'debugger;',
  'no-delete-var': 'let a; delete a;',
  'no-dupe-else-if': 'if (x) x(); else if (x) x();',
  'no-dupe-keys': 'export const a = { b: 1, b: 2 };',
  'no-duplicate-case': 'switch (x) { case 1: break; case 1: break; }',
  'no-empty': 'if (x) {}',
  'no-empty-character-class': 'export const a = /a[]/;',
  'no-empty-pattern': 'export const {} = x;',
  'no-empty-static-block': 'export class A { static {} }',
  'no-ex-assign': 'try { x(); } catch (e) { e = 1; }',
  'no-extra-boolean-cast': 'if (!!x) x();',
  'no-fallthrough': 'switch (x) { case 1: x(); case 2: x(); }',
  'no-func-assign': 'function f() {} f = x;',
  'no-global-assign': 'Object = 1;',
  'no-import-assign': `import a from 'a'; a = 1;`,
  'no-invalid-regexp': `export const a = new RegExp('[');`,
  'no-irregular-whitespace': 'export const a\u00a0= 1;',
  'no-loss-of-precision': 'export const a = 9007199254740993;',
  'no-misleading-character-class': 'export const a = /[👍🏿]/;',
  'no-new-native-nonconstructor': 'export const a = new Symbol();',
  'no-obj-calls': 'export const a = Math();',
  'no-prototype-builtins': `export const a = x.hasOwnProperty('a');`,
  'no-regex-spaces': 'export const a = /a  b/;',
  'no-self-assign': 'let a = 1; a = a;',
  'no-setter-return': 'export const a = { set b(c) { return c; } };',
  'no-shadow-restricted-names': 'export function f(undefined) {}',
  'no-sparse-arrays': 'export const a = [1, , 2];',
  'no-this-before-super': 'class A {} export class B extends A { constructor() { this.a = 1; super(); } }',
  'no-unassigned-vars': 'let a; x(a);',
  'no-unexpected-multiline': 'const a = x\n(1);',
  'no-unreachable': 'export function f() { return 1; x(); }',
  'no-unsafe-finally': 'export function f() { try { x(); } finally { return 1; } }',
  'no-unsafe-negation': 'if (!a in x) x();',
  'no-unsafe-optional-chaining': 'export const a = (x?.b).c;',
  'no-unused-expressions': 'x === 1;',
  'no-unused-labels': 'a: x();',
  'no-unused-private-class-members': 'export class A { #b = 1; }',
  'no-unused-vars': 'const a = 1;',
  'no-useless-assignment': 'export function f() { let a = 1; a = 2; return a; }',
  'no-useless-backreference': 'export const a = /\\1(a)/;',
  'no-useless-catch': 'try { x(); } catch (e) { throw e; }',
  'no-useless-constructor': 'export class A { constructor() {} }',
  'no-useless-escape': `export const a = 'a\\d';`,
  'no-var': 'var a = 1;',
  'prefer-const': 'let a = 1; x(a);',
  'prefer-rest-params': 'export function f() { return arguments; }',
  'prefer-spread': 'x.apply(undefined, y);',
  'preserve-caught-error': `try { x(); } catch (e) { throw new Error('b'); }`,
  'require-yield': 'export function* f() { x(); }',
  'use-isnan': 'if (x === NaN) x();',
  'valid-typeof': `if (typeof x === 'strnig') x();`,
  'import/no-default-export': 'export default 1;',
  'regexp/no-super-linear-backtracking': 'export const a = /^(a+)+$/;',
  'regexp/no-super-linear-move': 'export const a = /a+b/;',
  'spotter/no-declare-global': 'declare global { interface A { b: number } }',
  'spotter/transactions-in-one-place': 'x.transaction();',
  'typescript/await-thenable': 'export async function f() { await 1; }',
  'typescript/ban-ts-comment': '// @ts-ignore\nexport const a = 1;',
  'typescript/consistent-type-imports': `import { A } from './types.ts'; export const a: A = 1;`,
  'typescript/no-array-delete': 'const a = [1]; delete a[0];',
  'typescript/no-base-to-string': 'export const a = String({});',
  'typescript/no-confusing-void-expression': 'function f(): void {} export const a = () => f();',
  'typescript/no-deprecated': '/** @deprecated */ function f() {} f();',
  'typescript/no-duplicate-enum-values': 'export enum A { B = 1, C = 1 }',
  'typescript/no-duplicate-type-constituents': 'export type A = string | string;',
  'typescript/no-dynamic-delete': 'const a: Record<string, number> = {}; delete a[String(x)];',
  'typescript/no-empty-object-type': 'export type A = {};',
  'typescript/no-explicit-any': 'export type A = any;',
  'typescript/no-extra-non-null-assertion': 'export const a = x!!;',
  'typescript/no-extraneous-class': 'export class A { static b = 1; }',
  'typescript/no-floating-promises': 'Promise.resolve(1);',
  'typescript/no-for-in-array': 'for (const a in [1]) x(a);',
  'typescript/no-generated-empty-object-type': 'export type A = Omit<{ b: 1 }, "b">;',
  'typescript/no-implied-eval': `setTimeout('x()', 1);`,
  'typescript/no-invalid-void-type': 'export type A = void | string;',
  'typescript/no-meaningless-void-operator': 'function f(): void {} void f();',
  'typescript/no-misused-new': 'export interface A { new (): A }',
  'typescript/no-misused-promises': 'if (Promise.resolve(1)) x();',
  'typescript/no-misused-spread': 'export const a = { ...[1] };',
  'typescript/no-mixed-enums': `export enum A { B = 1, C = 'c' }`,
  'typescript/no-namespace': 'export namespace A { export const b = 1; }',
  'typescript/no-non-null-asserted-nullish-coalescing': 'export const a = x! ?? 1;',
  'typescript/no-non-null-asserted-optional-chain': 'export const a = x?.b!;',
  'typescript/no-non-null-assertion': 'export const a = x!;',
  'typescript/no-redundant-type-constituents': 'export type A = string | unknown;',
  'typescript/no-require-imports': `import a = require('a'); x(a);`,
  'typescript/no-this-alias': 'export class A { b() { const c = this; x(c); } }',
  'typescript/no-unnecessary-boolean-literal-compare': 'export const a = (b: boolean) => b === true;',
  'typescript/no-unnecessary-condition': 'export const a = (b: object) => (b ? 1 : 2);',
  'typescript/no-unnecessary-template-expression': 'export const a = `${"b"}`;',
  'typescript/no-unnecessary-type-arguments':
    'function f<T = number>(a?: T) { return a; } export const a = f<number>();',
  'typescript/no-unnecessary-type-assertion': 'export const a = (b: string) => b as string;',
  'typescript/no-unnecessary-type-constraint': 'export type A<T extends unknown> = T[];',
  'typescript/no-unnecessary-type-conversion': 'export const a = (b: string) => String(b);',
  'typescript/no-unnecessary-type-parameters': 'export function f<T>(a: T): void { x(a); }',
  'typescript/no-unsafe-argument': 'function f(a: string) { x(a); } declare const y: any; f(y);',
  'typescript/no-unsafe-assignment': 'declare const y: any; export const a = y;',
  'typescript/no-unsafe-call': 'declare const y: any; y();',
  'typescript/no-unsafe-declaration-merging': 'export interface A { b: 1 } export class A {}',
  'typescript/no-unsafe-enum-assignment': 'enum A { B = 1 } export let a: A = A.B; a = 1;',
  'typescript/no-unsafe-enum-comparison': 'enum A { B = 1 } export const a = (b: A) => b === 1;',
  'typescript/no-unsafe-function-type': 'export type A = Function;',
  'typescript/no-unsafe-member-access': 'declare const y: any; y.b;',
  'typescript/no-unsafe-return': 'declare const y: any; export const f = () => y;',
  'typescript/no-unsafe-unary-minus': `export const a = (b: string) => -b;`,
  'typescript/no-useless-default-assignment': 'export const f = ({ a = 1 }: { a: number }) => a;',
  'typescript/no-wrapper-object-types': 'export type A = String;',
  'typescript/only-throw-error': `throw 'b';`,
  'typescript/prefer-as-const': `export const a = 'b' as 'b';`,
  'typescript/prefer-literal-enum-member': 'const b = 1; export enum A { C = b }',
  'typescript/prefer-namespace-keyword': 'export module A { export const b = 1; }',
  'typescript/prefer-promise-reject-errors': `void Promise.reject('b');`,
  'typescript/prefer-reduce-type-parameter':
    'export const a = [1].reduce((b, c) => b.concat(c), [] as number[]);',
  'typescript/prefer-return-this-type': 'export class A { b(): A { return this; } }',
  'typescript/related-getter-setter-pairs':
    'export class A { get b(): string { return x; } set b(c: number) { x(c); } }',
  'typescript/require-await': 'export async function f() { x(); }',
  'typescript/restrict-plus-operands': 'export const a = (b: number, c: string) => b + c;',
  'typescript/restrict-template-expressions': 'export const a = (b?: string) => `${b}`;',
  'typescript/return-await':
    'export async function f() { try { return Promise.resolve(1); } catch { return 2; } }',
  'typescript/switch-exhaustiveness-check': `export function f(a: 1 | 2) { switch (a) { case 1: x(); } }`,
  'typescript/triple-slash-reference': '/// <reference path="./types.ts" />\nexport {};',
  'typescript/unbound-method': 'class A { b() { x(this); } } export const c = new A().b;',
  'typescript/unified-signatures':
    'export declare function f(a: string): void; export declare function f(a: number): void;',
  'typescript/use-unknown-in-catch-callback-variable': 'Promise.resolve(1).catch((e: any) => e);',
};

const inScreens: Readonly<Record<string, string>> = {
  'react/error-boundaries': 'export function A() { try { return <B />; } catch { return null; } }',
  'react/exhaustive-deps': 'export function A({ b }) { useEffect(() => { x(b); }, []); return null; }',
  'react/globals': 'let a = 1; export function B() { a = 2; return <p>{a}</p>; }',
  'react/immutability': 'export function A(props) { props.b = 1; return <p>{props.b}</p>; }',
  'react/incompatible-library': `import { useReactTable } from '@tanstack/react-table'; export function A() { const t = useReactTable({}); return <B t={t} />; }`,
  'react/purity': 'export function A() { const b = Math.random(); return <p>{b}</p>; }',
  'react/refs': 'export function A() { const b = useRef(1); return <p>{b.current}</p>; }',
  'react/rules-of-hooks': 'export function A({ b }) { if (b) useState(1); return null; }',
  'react/set-state-in-effect':
    'export function A() { const [b, setB] = useState(1); useEffect(() => { setB(2); }, []); return <p>{b}</p>; }',
  'react/set-state-in-render':
    'export function A() { const [b, setB] = useState(1); setB(2); return <p>{b}</p>; }',
  'react/static-components': 'export function A() { const B = () => <p />; return <B />; }',
  'react/unsupported-syntax': `export function A() { eval('b'); return <p />; }`,
  'react/use-memo': 'export function A({ b }) { const c = useMemo((d) => b, [b]); return <p>{c}</p>; }',
};

const inDashboard: Readonly<Record<string, string>> = {
  'spotter/words-in-catalogues': 'export function A() { return <p>Hello</p>; }',
  'no-restricted-imports': "export { SimpleForm } from 'react-admin';",
};

/** Nobody found what it reports: every case that was tried another rule tells, or none, here as in the plugin it comes from. */
const withoutFault = ['react/preserve-manual-memoization'];

/** By rule, which files it was found in. */
function lint(files: Readonly<Record<string, string>>): Map<string, Set<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'spotter-lint-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'scripts'));
  for (const name of ['.oxlintrc.json', 'scripts/lint-plugin.ts'])
    copyFileSync(join(root, name), join(folder, name));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const compilerOptions = {
    ...{ target: 'es2024', lib: ['es2025', 'dom'], strict: true, types: [], jsx: 'react-jsx', noEmit: true },
    ...{ module: 'nodenext', allowImportingTsExtensions: true, moduleDetection: 'force' },
  };
  const written = {
    ...files,
    'tsconfig.json': JSON.stringify({ compilerOptions, include: ['packages', 'apps'] }),
  };
  for (const [name, text] of Object.entries(written)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxlint/bin/oxlint'), '--format=json', 'packages', 'apps'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 << 20 },
  );
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code?: string; filename: string }[] };
  const found = new Map<string, Set<string>>();
  for (const { code, filename } of diagnostics) {
    const [, plugin = '', name = ''] = /^([^(]*)\((.*)\)$/.exec(code ?? '') ?? [];
    // No code: an error of syntax. Two rules of React carry the name of the plugin they come from.
    const rule = plugin === 'eslint' ? name : `${plugin.replace('react-hooks', 'react')}/${name}`;
    found.set(rule, (found.get(rule) ?? new Set()).add(filename));
  }
  return found;
}

type Place = readonly [rule: string, file: string, text: string];

function placesOf(faults: Readonly<Record<string, string>>, folder: string, end: string): Place[] {
  return Object.entries(faults).map(([rule, text]) => [
    rule,
    `${folder}/${rule.replace('/', '-')}.${end}`,
    text,
  ]);
}

test('every rule that is named finds its fault', { timeout: 60_000 }, () => {
  const places = [
    ...placesOf(inScripts, 'packages', 'mjs'),
    ...placesOf(inTypeScript, 'packages', 'ts'),
    ...placesOf(inScreens, 'apps', 'tsx'),
    ...placesOf(inDashboard, 'apps/admin/src', 'tsx'),
  ];
  const unread = placesOf(noModule, 'packages', 'ts');
  const found = lint({
    ...Object.fromEntries([...places, ...unread].map(([, file, text]) => [file, text])),
    'packages/types.ts': 'export type A = number;',
  });
  expect(places.filter(([rule, file]) => !found.get(rule)?.has(file)).map(([rule]) => rule)).toEqual([]);
  expect(unread.filter(([, file]) => !found.get('/')?.has(file)).map(([rule]) => rule)).toEqual([]);
  const named = [rules, ...overrides.map((override) => override.rules)].flatMap((some) => Object.keys(some));
  expect([...new Set(named)].sort()).toEqual([...places.map(([rule]) => rule), ...withoutFault].sort());
});
