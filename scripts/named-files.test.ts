// What the pages for people who work on Spotter say is where is there.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const pages = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md'];
// Also what is not committed yet: a page may be written with the file that it names.
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 16 * 1024 * 1024,
})
  .trim()
  .split('\n');

function read(page: string): string {
  return readFileSync(join(root, page), 'utf8');
}

/** `live-session.ts`, `apps/admin/src/groups`: what stands in code and is a source file or a path, with nothing left open. */
function namedIn(page: string): string[] {
  const code = [...read(page).matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name);
  const path =
    /^(packages|server|apps|e2e|eval|bench|scripts|docs)\/[\w./-]+$|^[\w./-]+\.(tsx?|mjs|md|json)$/;
  return code.filter((name) => path.test(name));
}

function isThere(name: string): boolean {
  const path = name.replace(/\/$/, '');
  return files.some((file) => file === path || file.startsWith(`${path}/`) || file.endsWith(`/${path}`));
}

test.each(pages)('every file that %s names is there', (page) => {
  expect(namedIn(page).filter((name) => !isThere(name))).toEqual([]);
});

function foldersIn(path: string): string[] {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && files.some((file) => file.startsWith(`${path}/${entry.name}/`)))
    .map(({ name }) => name);
}

const rooms = [
  ...foldersIn('packages').map((name) => `packages/${name}`),
  ...foldersIn('apps').map((name) => `apps/${name}`),
  ...['server', 'eval', 'bench', 'e2e', 'ordeal', 'scripts'],
];

test.each(['README.md', 'docs/architecture.md'])('%s names every room', (page) => {
  const text = read(page);
  expect(rooms.filter((room) => !text.includes(room))).toEqual([]);
});

test('docs/architecture.md names every feature of the server, and none that is gone', () => {
  const [, line = ''] = /`server\/src\/features\/\*`\s*\|([^|]*)\|/.exec(read('docs/architecture.md')) ?? [];
  const named = [...(line.split(':')[0] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(foldersIn('server/src/features').sort());
});
