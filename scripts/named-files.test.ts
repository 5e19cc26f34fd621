// What pages say is where is there, and their links lead somewhere.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
// Also what is not committed yet: a page may be written with the file that it names.
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 16 * 1024 * 1024,
})
  .trim()
  .split('\n');
const pages = files.filter((file) => file.endsWith('.md'));

function read(page: string): string {
  return readFileSync(join(root, page), 'utf8');
}

/**
 * `live-session.ts`, `apps/admin/src/groups`: what stands in code and is a source file or a path, with nothing left open. What
 * begins with a slash is an address of the server.
 */
function namedIn(page: string): string[] {
  const code = [...read(page).matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name);
  const path =
    /^(packages|server|apps|e2e|eval|bench|ordeal|scripts|docs)\/[\w./-]+$|^\w[\w./-]*\.(tsx?|mjs|md|json)$/;
  return code.filter((name) => path.test(name));
}

function isThere(name: string): boolean {
  const path = name.replace(/\/$/, '');
  return files.some((file) => file === path || file.startsWith(`${path}/`) || file.endsWith(`/${path}`));
}

test.each(pages)('every file that %s names is there', (page) => {
  expect(namedIn(page).filter((name) => !isThere(name))).toEqual([]);
});

/** `forgetPerson`, `settings.reader(...)`: names of the code, of two words or more. */
function namesIn(page: string): string[] {
  const code = [...read(page).matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
  return code.flatMap((text) => text.match(/\b[A-Za-z]+[a-z][A-Z][A-Za-z]*\b/g) ?? []);
}

test('every name that the pages for developers take from the code is there', () => {
  const sources = files.filter((file) => /\.(tsx?|mjs)$/.test(file));
  const names = new Set(
    sources.flatMap((file) => read(file).match(/\b[A-Za-z]+[a-z][A-Z][A-Za-z]*\b/g) ?? []),
  );
  const gone = ['CONTRIBUTING.md', 'docs/architecture.md'].flatMap((page) =>
    namesIn(page).flatMap((name) => (names.has(name) ? [] : [`${page}: ${name}`])),
  );
  expect(gone).toEqual([]);
});

test.each(pages)('every link of %s leads to something that is there', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)#\s]+)/g)].map(([, target = '']) => target);
  const ours = links.filter((target) => !/^(https?|mailto):/.test(target));
  expect(ours.filter((target) => !isThere(posix.join(dirname(page), target)))).toEqual([]);
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
