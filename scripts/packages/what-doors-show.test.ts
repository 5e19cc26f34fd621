import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { whatDoorsShow } from './what-doors-show.ts';

const declared = `import type { Size } from "./size.js";\nexport declare function save(text: string): Size;\n`;

function shownOf(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'spotter-doors-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'lib'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return whatDoorsShow(folder);
}

const built = {
  'package.json': '{ "type": "module", "exports": { ".": "./lib/save.js" } }',
  'lib/save.d.ts': declared,
  'lib/save.js': 'export function save(text) { return { most: text.length }; }\n',
  'lib/size.d.ts': 'export interface Size { most: number }\n',
};

test.each<[what: string, files: Readonly<Record<string, string>>]>([
  ['says something else', { 'lib/save.js': 'export function save(text) { return { most: 1 }; }\n' }],
  ['declares another type', { 'lib/size.d.ts': 'export interface Size { most: number; least: number }\n' }],
])('what doors show is the same where a file %s', (_what, files) => {
  expect(shownOf({ ...built, ...files })).toEqual(shownOf(built));
});

const { 'lib/size.d.ts': _size, ...withoutSize } = built;

test.each<[what: string, files: Readonly<Record<string, string>>]>([
  ['an import leads elsewhere', { ...built, 'lib/save.d.ts': declared.replace('./size.js', './size') }],
  [
    'a type is imported where it is used',
    { ...built, 'lib/size.d.ts': 'export type Size = import("./gone.js").Size;\n' },
  ],
  ['a program imports more', { ...built, 'lib/save.js': `import './gone.js';\n${built['lib/save.js']}` }],
  ['another file is shown', { ...built, 'lib/size.d.ts': 'export * from "./other.js";\n' }],
  ['something is exported by default', { ...built, 'lib/save.d.ts': `${declared}export default save;\n` }],
  [
    'it is exported by default by its name',
    { ...built, 'lib/save.d.ts': `${declared}export { save as default };\n` },
  ],
  ['it is exported as CommonJS does', { ...built, 'lib/save.d.ts': `${declared}export = save;\n` }],
  ['a file goes', withoutSize],
  ['a door leads elsewhere', { ...built, 'package.json': built['package.json'].replace('save', 'size') }],
])('what doors show is another thing where %s', (_what, files) => {
  expect(shownOf(files)).not.toEqual(shownOf(built));
});
