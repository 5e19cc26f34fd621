// Builds the browser applications into their `dist`, where the server looks for them; one whose sources are those it was
// built from is left alone.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildApp } from './apps/build-app.ts';
import { hashOfSources } from './apps/hash-of-sources.ts';

export interface BrowserApp {
  readonly name: string;
  /** Folder of the application, from the root of the repository. */
  readonly folder: string;
  /** Files and folders that the built result depends on. */
  readonly sources: readonly string[];
}

const shared = [
  'packages/browser/src',
  'packages/contract/src',
  'packages/coach/src',
  'packages/exercises/src',
  'packages/pose/src',
  'models',
  'tsconfig.base.json',
  'package-lock.json',
];

const apps: readonly BrowserApp[] = [
  { name: 'dashboard', folder: 'apps/admin', sources: ['apps/admin', ...shared] },
  { name: 'web client', folder: 'apps/web', sources: ['apps/web', 'packages/client/src', ...shared] },
];

/**
 * @param root of the repository
 * @returns the names of the applications that were built
 */
async function buildApps(root: string): Promise<string[]> {
  const built: string[] = [];
  for (const app of apps) {
    const hash = await hashOfSources(root, app.sources);
    const stamp = join(root, app.folder, 'dist', '.sources');
    if ((await readFile(stamp, 'utf8').catch(() => '')) === hash) continue;
    console.log(`Building the ${app.name}: some seconds.`);
    await buildApp(join(root, app.folder), hash);
    built.push(app.name);
  }
  return built;
}

if (import.meta.main) await buildApps(resolve(import.meta.dirname, '..'));
