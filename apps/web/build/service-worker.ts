// Builds the service worker beside the page, with the list of what belongs to this release.
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'vite';

/** What is larger is fetched by who needs it: the pose models and their runtimes. */
const largeBytes = 1_000_000;
/** Few devices have a use for it. */
const isSeldom = (path: string): boolean => path.startsWith('assets/gpu-pose-worker');

/** Named by what is in it: whatever has this name is this. */
const isHashed = (path: string): boolean => path.startsWith('assets/');

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('.'))
    .sort();
}

async function entryOf(folder: string, path: string) {
  if (isHashed(path)) return { url: `/${path}`, revision: null };
  const revision = createHash('sha256')
    .update(await readFile(join(folder, path)))
    .digest('hex')
    .slice(0, 16);
  // Every screen is the same page.
  return { url: path === 'index.html' ? '/' : `/${path}`, revision };
}

export function serviceWorker(): Plugin {
  let folder = '';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: ({ build: { outDir } }) => {
      folder = outDir;
    },
    closeBundle: async () => {
      const paths = await filesIn(folder);
      const sizes = await Promise.all(paths.map(async (path) => (await stat(join(folder, path))).size));
      const isLarge = (path: string) => isSeldom(path) || (sizes[paths.indexOf(path)] ?? 0) >= largeBytes;
      const entries = await Promise.all(
        paths.filter((path) => !isLarge(path)).map((path) => entryOf(folder, path)),
      );
      const models = paths.filter(isLarge).map((path) => `/${path}`);
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: {
          builtFiles: JSON.stringify(entries),
          builtModels: JSON.stringify(models),
          'process.env.NODE_ENV': '"production"',
        },
        build: {
          target: 'es2023',
          outDir: folder,
          emptyOutDir: false,
          rolldownOptions: {
            input: join(import.meta.dirname, '../worker/service-worker.ts'),
            output: { format: 'iife', entryFileNames: 'service-worker.js' },
          },
        },
      });
    },
  };
}
