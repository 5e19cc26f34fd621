// Builds the packages that others install, or those named, and looks at them as others would: publint and attw at all,
// size-limit at what a page loads of the client (packages/client/.size-limit.json).
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { changedSincePassed } from './changed-since-passed.ts';
import { buildPackage, publishedPackages, type PublishedPackage } from './packages/build-package.ts';
import { packPackage } from './packages/pack-package.ts';
import { whatDoorsShow } from './packages/what-doors-show.ts';
import { hashOf } from './read-tree.ts';

const root = resolve(import.meta.dirname, '..');
const named = new Set(process.argv.slice(2));
/** As CI asks for it: everything is looked at, and nothing kept. */
const isWhole = named.size === 0 || named.has('.');

/** @returns what the tool said, where it found something */
function findings(script: string, args: readonly string[], cwd: string): string[] {
  const path = join(root, 'node_modules', script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], { cwd, encoding: 'utf8' });
  return status === 0 ? [] : [`${script}:\n${stdout}${stderr}`];
}

async function lint(folder: string): Promise<string[]> {
  const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  return messages.map((message) => `publint: ${folder}: ${formatMessage(message, manifest) ?? message.code}`);
}

/** The doors of a package whose every file is one; none of a package that names its doors. */
function everyFile(folder: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, unknown>>;
  };
  if (!('./*' in exports)) return [];
  return globSync('**/*.d.ts', { cwd: join(folder, 'lib') }).map((file) => file.replace(/\.d\.ts$/, ''));
}

/** What is looked at by it, and how: where both are as they were when it passed, it passes. */
function doorsKey(folder: string): string {
  const how = [join(root, 'node_modules/.package-lock.json'), import.meta.filename];
  return hashOf([...how.map((file) => readFileSync(file, 'utf8')), ...whatDoorsShow(folder)]);
}

function lookAtDeclarations(name: PublishedPackage, folder: string): string[] {
  const kept = join(root, `node_modules/.cache/checks/doors-of-${name}.json`);
  const { changed, passed } = changedSincePassed(kept, new Map([[name, doorsKey(folder)]]));
  if (changed.length === 0 && !isWhole) return [];
  const doors = everyFile(folder);
  const tarball = packPackage(folder, folder);
  const args = [tarball, '--profile', 'esm-only', ...(doors.length > 0 ? ['--entrypoints', ...doors] : [])];
  const found = findings('@arethetypeswrong/cli/dist/index.js', args, folder);
  rmSync(tarball);
  if (found.length === 0 && !isWhole) passed();
  return found;
}

async function lookAt(name: PublishedPackage): Promise<string[]> {
  const folder = buildPackage(root, name);
  const size = name === 'client' ? findings('size-limit/bin.js', [], join(root, 'packages/client')) : [];
  return [...(await lint(folder)), ...lookAtDeclarations(name, folder), ...size];
}

const found: string[] = [];
for (const name of publishedPackages) {
  const built = join(root, 'packages', name, 'dist');
  if (existsSync(built) && !isWhole && !named.has(name)) continue;
  const foundHere = await lookAt(name);
  // Where it is mended by taking back what was done, nothing has changed since it passed.
  if (foundHere.length > 0) rmSync(built, { recursive: true });
  found.push(...foundHere);
}
for (const finding of found) console.error(finding);
process.exitCode = found.length > 0 ? 1 : 0;
