// Builds the packages that others install, or those named, and looks at them as others would: publint at all, attw at the
// declarations of the client, size-limit at what a page loads of it (packages/client/.size-limit.json).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { buildPackage, publishedPackages } from './packages/build-package.ts';
import { packPackage } from './packages/pack-package.ts';

const root = resolve(import.meta.dirname, '..');

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

function lookAtClient(): string[] {
  const client = join(root, 'packages/client');
  const tarball = packPackage(join(client, 'dist'), join(client, 'dist'));
  const found = [
    ...findings('@arethetypeswrong/cli/dist/index.js', [tarball, '--profile', 'esm-only'], client),
    ...findings('size-limit/bin.js', [], client),
  ];
  rmSync(tarball);
  return found;
}

const named = new Set(process.argv.slice(2));
const found: string[] = [];
for (const name of publishedPackages) {
  const built = join(root, 'packages', name, 'dist');
  if (existsSync(built) && named.size > 0 && !named.has('.') && !named.has(name)) continue;
  const foundHere = [...(await lint(buildPackage(root, name))), ...(name === 'client' ? lookAtClient() : [])];
  // Where it is mended by taking back what was done, nothing has changed since it passed.
  if (foundHere.length > 0) rmSync(built, { recursive: true });
  found.push(...foundHere);
}
for (const finding of found) console.error(finding);
process.exitCode = found.length > 0 ? 1 : 0;
