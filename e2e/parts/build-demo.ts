// Vitest's global set-up, found by the name of its function: the demonstration, built anew once for all journeys through it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { chromiumPath } from './find-chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the demonstration was built; nothing is there without a browser. */
    demoFolder: string;
  }
}

const app = join(import.meta.dirname, '../../apps/admin');

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'spotter-demo-'));
  project.provide('demoFolder', folder);
  if (chromiumPath !== undefined)
    await build({
      root: app,
      configFile: join(app, 'vite.config.ts'),
      mode: 'demo',
      logLevel: 'warn',
      build: { outDir: folder, emptyOutDir: true },
    });
  return () => rm(folder, { recursive: true });
}
